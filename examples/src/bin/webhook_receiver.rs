//! Receives webhooks of SeloraX with axum: verifies them, handles each event once, and answers so that the platform comes
//! again when it has to.
//!
//! ```text
//! cargo run -p shopwright-examples --bin webhook_receiver
//! ```
//!
//! Without a secret it starts a sandbox in this process, subscribes there, has an order made, and ends once it has seen
//! the delivery, a retry, a replay and a forgery. With `SELORAX_WEBHOOK_SECRETS` (several with commas between, while one
//! replaces another) it listens on `WEBHOOK_ADDRESS`, 127.0.0.1:8080 when not set, until it is interrupted.

#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::post;
use shopwright::selorax::models::{CreateOrderRequest, CreateWebhookRequest, WebhookTopic};
use shopwright::selorax::webhook::{Delivery, Event};
use shopwright::selorax::{Client, Credentials};
use shopwright::serde_json::json;
use shopwright::webhook::{MemoryDeduplicator, Once, Scheme, Verifier, Webhook, once};
use shopwright_sandbox::{DeliveryAttempt, Sandbox};
use tokio::net::TcpListener;

type Failure = Box<dyn std::error::Error>;

/// What the handler needs. A program of several processes puts a store that they share in the place of the memory.
#[derive(Clone)]
struct App {
    verifier: Verifier,
    handled: MemoryDeduplicator,
    /// Whether the next event fails, to see what comes of it.
    is_busy: Arc<AtomicBool>,
}

impl FromRef<App> for Verifier {
    fn from_ref(app: &App) -> Self {
        app.verifier.clone()
    }
}

/// Nothing gets here that was not verified: `Webhook` answers 400, 401 or 413 by itself.
async fn receive(
    State(app): State<App>,
    Webhook(delivery): Webhook<Delivery>,
) -> (StatusCode, &'static str) {
    let work = async { handle(&app, &delivery) };
    match once(&app.handled, &delivery.key, work).await {
        Ok(outcome) => {
            if outcome == Once::Done {
                println!("  receiver: {} was handled before", delivery.key);
            }
            (outcome.status(), "thank you")
        }
        Err(error) => {
            println!("  receiver: {error}");
            (error.status(), "come again")
        }
    }
}

/// What the program does about an event. It should be quick: SeloraX waits 15 seconds for the answer.
fn handle(app: &App, delivery: &Delivery) -> Result<(), &'static str> {
    if app.is_busy.swap(false, Ordering::Relaxed) {
        return Err("the database is busy");
    }
    match &delivery.event {
        Event::OrderCreated(order) | Event::OrderUpdated(order) => {
            let total = order.total.unwrap_or_default();
            println!("  receiver: order {} is worth {total}", order.order_id);
        }
        Event::Unreadable { problem, .. } => println!("  receiver: look at it: {problem}"),
        other => println!("  receiver: {} is not of interest", other.topic()),
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let result = match std::env::var("SELORAX_WEBHOOK_SECRETS") {
        Ok(secrets) => listen(&secrets).await,
        Err(_) => show().await,
    };
    if let Err(problem) = &result {
        println!("{problem}");
    }
    ExitCode::from(u8::from(result.is_err()))
}

fn app(verifier: Verifier, is_busy: bool) -> Router {
    Router::new()
        .route("/selorax", post(receive))
        .with_state(App {
            verifier,
            handled: MemoryDeduplicator::default(),
            is_busy: Arc::new(AtomicBool::new(is_busy)),
        })
}

/// Serves what SeloraX sends.
async fn listen(secrets: &str) -> Result<(), Failure> {
    let verifier = Verifier::new(Scheme::selorax(), secrets.split(','))?;
    let address = std::env::var("WEBHOOK_ADDRESS").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
    let listener = TcpListener::bind(&address).await?;
    println!("Listening on http://{}/selorax", listener.local_addr()?);
    axum::serve(listener, app(verifier, false)).await?;
    Ok(())
}

/// Plays both sides against a sandbox.
async fn show() -> Result<(), Failure> {
    let sandbox = Sandbox::builder("selorax").start().await?;
    println!(
        "No secret is set: using a sandbox at {}",
        sandbox.base_url()
    );
    let token = shopwright_sandbox::selorax::ACCESS_TOKEN;
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .credentials(Credentials::access_token(token)?)
        .build()?;

    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/selorax", listener.local_addr()?);
    let wanted = CreateWebhookRequest::new(WebhookTopic::OrderCreated, url);
    let subscription = client.webhooks().create(&wanted).await?;
    // It comes this once: keep it where secrets are kept.
    let secret = subscription
        .signing_secret
        .ok_or("the subscription came without its secret")?;
    let verifier = Verifier::new(Scheme::selorax(), [secret])?;
    tokio::spawn(async move { axum::serve(listener, app(verifier, true)).await });

    let mut wanted = CreateOrderRequest::new();
    let items = json!([{ "sku_id": 10010, "quantity": 2, "price": 249.95 }]);
    wanted.additional.insert("items".to_owned(), items);
    let order = client.orders().create(&wanted).await?;
    println!("\nOrder {} is made:", order.order_id);
    expect(&sandbox.deliver().await, StatusCode::SERVICE_UNAVAILABLE)?;
    println!("\nThe platform comes again, which it would do after a minute:");
    let attempts = sandbox.deliver_all().await;
    expect(&attempts, StatusCode::OK)?;
    let attempt = attempts.first().ok_or("nothing was delivered")?;

    println!("\nSomebody sends the same bytes once more:");
    expect(&[sandbox.replay(attempt).await], StatusCode::OK)?;
    println!("\nSomebody sends something else:");
    let mut forged = attempt.clone();
    forged.body = String::from_utf8_lossy(&attempt.body)
        .replace("pending", "paid")
        .into();
    expect(&[sandbox.replay(&forged).await], StatusCode::UNAUTHORIZED)
}

/// Prints how attempts were answered, and fails when that is not what should have been.
fn expect(attempts: &[DeliveryAttempt], wanted: StatusCode) -> Result<(), Failure> {
    if attempts.is_empty() {
        return Err("nothing was delivered".into());
    }
    for attempt in attempts {
        let answer = attempt.answer.clone()?;
        println!("  sandbox: {} was answered with {answer}", attempt.topic);
        if answer != wanted {
            return Err(format!("it should have been {wanted}").into());
        }
    }
    Ok(())
}
