//! Installs an app on a store by OAuth, calls it, and lives through the end of its token.
//!
//! ```text
//! cargo run -p shopwright-examples --bin oauth_app
//! ```
//!
//! It needs no credentials: a sandbox in this process stands for the platform, and a function here
//! for the merchant's browser. A real app has a web server in the place of that function; its two
//! handlers are `install` and `callback` below.

#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use shopwright::auth::FileTokenStore;
use shopwright::selorax::operations::oauth::AuthorizeAppRequired;
use shopwright::selorax::{App, AppKeys, AuthorizationError, Client, Pending, Scope};
use shopwright::url::Url;
use shopwright_sandbox::{Sandbox, selorax};

type Failure = Box<dyn std::error::Error>;

const STORE: i64 = selorax::STORE_ID;
const CALLBACK: &str = "https://my-app.example/callback";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let folder = std::env::temp_dir().join(format!("shopwright-oauth-{}", std::process::id()));
    let result = run(folder.join("tokens.json")).await;
    let _ = std::fs::remove_dir_all(&folder);
    if let Err(problem) = &result {
        println!("{problem}");
    }
    ExitCode::from(u8::from(result.is_err()))
}

async fn run(file: PathBuf) -> Result<(), Failure> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    // The platform, whose clock can be put forward.
    let ahead = Arc::new(AtomicU64::new(0));
    let hands = ahead.clone();
    let clock = move || SystemTime::now() + Duration::from_secs(hands.load(Ordering::SeqCst));
    let platform = Sandbox::builder("selorax").clock(clock).start().await?;
    println!("The platform is a sandbox at {}", platform.base_url());

    // The app: its keys, where browsers come back to, and where it keeps tokens.
    let client = Client::builder().base_url(platform.base_url()).build()?;
    let start_app = || -> Result<App, Failure> {
        let keys = AppKeys::new(selorax::CLIENT_ID, selorax::CLIENT_SECRET)?;
        Ok(App::new(
            &client,
            keys,
            CALLBACK,
            FileTokenStore::new(&file),
        ))
    };
    let app = start_app()?;

    println!("\n1. Before anything is authorized");
    explain(app.client(STORE).orders().list().await.err());

    authorize(&app, &client).await?;

    println!("\n5. A call");
    count_orders(&app).await?;

    println!("\n6. A day later, the token has ended");
    ahead.store(24 * 60 * 60, Ordering::SeqCst);
    platform.clear();
    count_orders(&app).await?;
    for request in platform.requests() {
        println!("   {} {}", request.method, request.path);
    }

    println!("\n7. Another process of the app, on the same tokens");
    count_orders(&start_app()?).await?;

    println!("\n8. The merchant uninstalls the app");
    app.forget(STORE).await?;
    explain(app.client(STORE).orders().list().await.err());
    Ok(())
}

/// Goes the way of a merchant who installs the app.
async fn authorize(app: &App, client: &Client) -> Result<(), Failure> {
    println!("\n2. Install: the merchant's browser is sent away");
    let (address, session) = install(app)?;
    println!("   redirect to {}", without_query(&address));

    println!("\n3. The merchant agrees, and the browser comes back");
    let returned = merchant_agrees(client, &address).await?;
    println!("   GET {}?code=***&state=***", without_query(&returned));
    let query = returned.query().unwrap_or_default();

    println!("\n4. Callback: a code with another state is not traded");
    let forged = query.replace("state=", "state=x");
    match callback(app, &forged, &session).await {
        Err(AuthorizationError::Callback(error)) if error.is_wrong_state() => {
            println!("   {error}");
        }
        other => return Err(format!("a forged state was taken: {other:?}").into()),
    }
    println!("   the right one is");
    callback(app, query, &session).await?;
    Ok(())
}

/// Handles `GET /install` of the app: returns where to redirect to, and what to keep in the
/// session of this browser.
fn install(app: &App) -> Result<(Url, String), Failure> {
    let authorization = app.authorize(STORE, [Scope::ReadOrders, Scope::ReadProducts])?;
    let session = encode(&authorization.pending);
    Ok((authorization.url, session))
}

/// Handles `GET /callback` of the app.
async fn callback(app: &App, query: &str, session: &str) -> Result<(), AuthorizationError> {
    let installed = app.finish(query, &decode(session)).await?;
    println!(
        "   store {} granted {}",
        installed.store_id,
        installed.scopes.join(", ")
    );
    Ok(())
}

async fn count_orders(app: &App) -> Result<(), Failure> {
    let page = app.client(STORE).orders().list().await?;
    println!("   {} orders", page.total.unwrap_or_default());
    Ok(())
}

fn explain(error: Option<shopwright::selorax::Error>) {
    match error {
        Some(error) if error.needs_authorization() => {
            println!("   {error}\n   -> send the merchant to `/install`");
        }
        Some(error) => println!("   {error}"),
        None => println!("   it works, which nobody expected"),
    }
}

/// Stands for the merchant and the browser: opens the address, agrees, and is sent back.
async fn merchant_agrees(client: &Client, address: &Url) -> Result<Url, Failure> {
    let value = |wanted: &str| {
        let mut pairs = address.query_pairs();
        let pair = pairs.find(|(name, _)| name == wanted);
        pair.map(|(_, value)| value.into_owned())
            .unwrap_or_default()
    };
    let opened = AuthorizeAppRequired {
        client_id: value("client_id"),
        redirect_uri: value("redirect_uri"),
        scope: value("scope"),
        state: value("state"),
        store_id: value("store_id").parse()?,
    };
    let back = client.oauth().authorize_app(opened).await?;
    Ok(Url::parse(back.expose())?)
}

/// Writes what a session keeps. A real app encrypts or signs it, or keeps it on its server.
fn encode(pending: &Pending) -> String {
    shopwright::serde_json::to_string(pending).unwrap_or_default()
}

fn decode(session: &str) -> Pending {
    shopwright::serde_json::from_str(session).expect("the session was written by `encode`")
}

fn without_query(url: &Url) -> String {
    let mut url = url.clone();
    url.set_query(None);
    url.into()
}
