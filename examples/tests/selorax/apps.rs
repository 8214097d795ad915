//! Apps that stores install: from the authorization to the refresh, over real HTTP.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use shopwright::auth::{MemoryTokenStore, Tokens};
use shopwright::selorax::operations::oauth::AuthorizeAppRequired;
use shopwright::selorax::{App, AppKeys, Authorization, Client, Scope, SessionVerifier};
use shopwright::url::Url;
use shopwright_sandbox::{Sandbox, selorax};

const DAY: u64 = 24 * 60 * 60;

struct Bench {
    sandbox: Sandbox,
    client: Client,
    app: App,
    /// How far the platform's clock is ahead, in seconds.
    ahead: Arc<AtomicU64>,
}

async fn bench() -> Bench {
    let ahead = Arc::new(AtomicU64::new(0));
    let hands = ahead.clone();
    let clock = move || SystemTime::now() + Duration::from_secs(hands.load(Ordering::SeqCst));
    let builder = Sandbox::builder("selorax").clock(clock).unlimited();
    let sandbox = builder.start().await.unwrap();
    let client = Client::builder().base_url(sandbox.base_url());
    let client = client.build().unwrap();
    let keys = AppKeys::new(selorax::CLIENT_ID, selorax::CLIENT_SECRET).unwrap();
    let app = App::new(
        &client,
        keys,
        selorax::REDIRECT_URI,
        MemoryTokenStore::new(),
    );
    Bench {
        sandbox,
        client,
        app,
        ahead,
    }
}

impl Bench {
    /// Opens the address as the merchant's browser does, and returns the query that it comes back with.
    async fn agree(&self, begun: &Authorization) -> String {
        let value = |wanted: &str| {
            let mut pairs = begun.url.query_pairs();
            pairs
                .find(|(name, _)| name == wanted)
                .unwrap()
                .1
                .into_owned()
        };
        let required = AuthorizeAppRequired {
            client_id: value("client_id"),
            redirect_uri: value("redirect_uri"),
            scope: value("scope"),
            state: value("state"),
            store_id: value("store_id").parse().unwrap(),
        };
        let back = self.client.oauth().authorize_app(required).await.unwrap();
        Url::parse(back.expose())
            .unwrap()
            .query()
            .unwrap()
            .to_owned()
    }

    async fn install(&self, store_id: i64) {
        let begun = self
            .app
            .authorize(store_id, [Scope::ReadOrders, Scope::ReadStore]);
        let begun = begun.unwrap();
        let query = self.agree(&begun).await;
        let installed = self.app.finish(&query, &begun.pending).await.unwrap();
        assert_eq!(installed.store_id, store_id);
        assert_eq!(installed.scopes, ["read:orders", "read:store"]);
    }

    fn count(&self, path: &str) -> usize {
        let requests = self.sandbox.requests();
        requests
            .iter()
            .filter(|request| request.path == path)
            .count()
    }
}

#[tokio::test]
async fn each_store_that_installed_the_app_is_called_with_its_own_token() {
    let bench = bench().await;
    for id in [selorax::STORE_ID, selorax::SECOND_STORE_ID] {
        bench.install(id).await;
    }
    for id in [selorax::STORE_ID, selorax::SECOND_STORE_ID] {
        let store = bench.app.client(id).store().get().await.unwrap();
        assert_eq!(store.store_id, id);
    }
}

#[tokio::test]
async fn a_hundred_calls_a_day_later_make_one_refresh_and_none_fails() {
    let bench = bench().await;
    bench.install(selorax::STORE_ID).await;
    bench.ahead.store(DAY, Ordering::SeqCst);
    bench.sandbox.clear();
    let client = bench.app.client(selorax::STORE_ID);
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.orders().get(1001).await })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap().order_id, 1001);
    }
    assert_eq!(bench.count("/api/apps/oauth/token"), 1);
}

#[tokio::test]
async fn a_refresh_token_that_the_platform_does_not_know_is_a_call_for_authorization() {
    let bench = bench().await;
    let tokens = Tokens::new(selorax::EXPIRED_ACCESS_TOKEN).with_refresh_token("sx_rt_unknown");
    bench.app.save(selorax::STORE_ID, &tokens).await.unwrap();
    let client = bench.app.client(selorax::STORE_ID);
    for _ in 0..3 {
        let error = client.orders().get(1001).await.unwrap_err();
        assert!(error.needs_authorization(), "{error}");
        assert!(!format!("{error} {error:?}").contains("sx_rt_unknown"));
    }
    assert_eq!(bench.count("/api/apps/oauth/token"), 1);
    bench.install(selorax::STORE_ID).await;
    client.orders().get(1001).await.unwrap();
}

#[tokio::test]
async fn a_code_is_not_traded_twice() {
    let bench = bench().await;
    let begun = bench
        .app
        .authorize(selorax::STORE_ID, [Scope::ReadOrders])
        .unwrap();
    let query = bench.agree(&begun).await;
    bench.app.finish(&query, &begun.pending).await.unwrap();
    let again = bench.app.finish(&query, &begun.pending).await.unwrap_err();
    assert!(again.to_string().contains("bought no tokens"), "{again}");
    // The tokens of the first exchange stay.
    bench
        .app
        .client(selorax::STORE_ID)
        .orders()
        .get(1001)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_session_token_is_verified_here_and_by_the_platform_alike() {
    let bench = bench().await;
    let verifier = SessionVerifier::new(selorax::SESSION_KEY).app_id(7);
    let here = verifier.verify(selorax::SESSION_TOKEN).unwrap();
    for _ in 0..3 {
        let there = bench
            .app
            .verify_session(selorax::SESSION_TOKEN)
            .await
            .unwrap();
        assert_eq!(here.store_id, there.store_id);
        assert_eq!(here.installation_id, Some(there.installation_id));
    }
    assert_eq!(bench.count("/api/apps/session/verify"), 1);
    assert!(bench.app.verify_session("a.b.c").await.is_err());
}
