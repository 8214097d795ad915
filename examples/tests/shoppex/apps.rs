//! Apps that shops install: from the authorization to the refresh, over real HTTP.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use shopwright::auth::MemoryTokenStore;
use shopwright::shoppex::models::ConfirmAuthorizationRequest;
use shopwright::shoppex::{App, AppKeys, Authorization, Client, Credentials, Scope};
use shopwright::url::Url;
use shopwright_sandbox::{Sandbox, shoppex};

struct Bench {
    sandbox: Sandbox,
    app: App,
    /// As the merchant, who is signed in.
    merchant: Client,
    /// How far the platform's clock is ahead, in seconds.
    ahead: Arc<AtomicU64>,
}

async fn bench() -> Bench {
    let ahead = Arc::new(AtomicU64::new(0));
    let hands = ahead.clone();
    let clock = move || SystemTime::now() + Duration::from_secs(hands.load(Ordering::SeqCst));
    let builder = Sandbox::builder("shoppex").clock(clock).unlimited();
    let sandbox = builder.start().await.unwrap();
    let builder = Client::builder().base_url(sandbox.base_url());
    let merchant = builder
        .credentials(Credentials::api_key(shoppex::API_KEY).unwrap())
        .build()
        .unwrap();
    let keys = AppKeys::new(shoppex::CLIENT_ID, shoppex::CLIENT_SECRET).unwrap();
    let store = MemoryTokenStore::new();
    let app = App::new(&merchant, keys, shoppex::REDIRECT_URI, store);
    Bench {
        sandbox,
        app,
        merchant,
        ahead,
    }
}

impl Bench {
    /// Says yes as the merchant does on the consent page, and returns the query of the way back.
    async fn agree(&self, begun: &Authorization) -> String {
        let value = |wanted: &str| {
            let mut pairs = begun.url.query_pairs();
            pairs
                .find(|(name, _)| name == wanted)
                .unwrap()
                .1
                .into_owned()
        };
        let yes = ConfirmAuthorizationRequest::new(value("client_id"), value("redirect_uri"))
            .scope(value("scope"))
            .state(value("state"));
        let back = self.merchant.oauth().confirm(&yes).await.unwrap();
        Url::parse(back.redirect_url.expose())
            .unwrap()
            .query()
            .unwrap()
            .to_owned()
    }

    async fn install(&self) {
        let begun = self.app.authorize("my-shop", [Scope::OrdersRead]).unwrap();
        let query = self.agree(&begun).await;
        let tokens = self.app.finish(&query, &begun.pending).await.unwrap();
        assert_eq!(tokens.scopes, ["orders.read"]);
    }
}

#[tokio::test]
async fn a_shop_that_installed_the_app_is_called_with_its_own_token() {
    let bench = bench().await;
    bench.install().await;
    bench.sandbox.clear();
    bench.app.client("my-shop").orders().list().await.unwrap();
    let requests = bench.sandbox.requests();
    let sent = requests[0].header("authorization").unwrap();
    assert!(sent.starts_with("Bearer shpat_"), "{sent}");
    assert_ne!(sent, format!("Bearer {}", shoppex::ACCESS_TOKEN));
}

#[tokio::test]
async fn a_hundred_calls_an_hour_later_make_one_refresh_and_none_fails() {
    let bench = bench().await;
    bench.install().await;
    bench.ahead.store(60 * 60, Ordering::SeqCst);
    bench.sandbox.clear();
    let client = bench.app.client("my-shop");
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.orders().list().await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let requests = bench.sandbox.requests();
    let token = |path: &str| path.ends_with("/oauth/token");
    let refreshes = requests.iter().filter(|request| token(&request.path));
    assert_eq!(refreshes.count(), 1);
}

#[tokio::test]
async fn a_code_is_not_traded_twice() {
    let bench = bench().await;
    let begun = bench.app.authorize("my-shop", [Scope::OrdersRead]).unwrap();
    let query = bench.agree(&begun).await;
    bench.app.finish(&query, &begun.pending).await.unwrap();
    let again = bench.app.finish(&query, &begun.pending).await.unwrap_err();
    assert!(again.to_string().contains("bought no tokens"), "{again}");
    bench.app.client("my-shop").orders().list().await.unwrap();
}
