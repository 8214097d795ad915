//! An app that many shops install, each by OAuth.

use std::sync::Arc;

use super::format::{CLIENT_ID, CLIENT_SECRET};
use super::{Client, InvalidCredentials, Scope, Shoppex};
use crate::auth::oauth::{Authorization, AuthorizationError, Pending, TokenServer};
use crate::auth::{AuthError, NoCredentials, OAuth, Secret, StoreError, TokenStore, Tokens};

/// An app of the Shoppex platform: it sends merchants to authorize, trades the code that comes back
/// for tokens, keeps those by shop, and makes clients whose tokens are
/// [refreshed](crate::auth::oauth) in time. Clones share everything.
///
/// Tokens do not tell whose they are, so you name the shop: by any id that your program knows it by.
///
/// ```no_run
/// use shopwright::auth::FileTokenStore;
/// use shopwright::shoppex::{App, AppKeys, Client, Scope};
///
/// # async fn example(session: &mut Option<String>, query: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let keys = AppKeys::new(std::env::var("APP_ID")?, std::env::var("APP_SECRET")?)?;
/// let store = FileTokenStore::new("/var/lib/my-app/tokens.json");
/// let client = Client::builder().build()?; // no credentials: those are the app's
/// let app = App::new(&client, keys, "https://my-app.example/callback", store);
///
/// // A merchant begins: keep `pending` in that browser's session.
/// let authorization = app.authorize("my-shop", [Scope::OrdersRead])?;
/// *session = Some(serde_json::to_string(&authorization.pending)?);
/// println!("redirect to {}", authorization.url);
///
/// // The browser comes back with a query.
/// let pending = serde_json::from_str(&session.take().unwrap_or_default())?;
/// app.finish(query, &pending).await?;
///
/// // From now on, in any process on the same token store:
/// let orders = app.client("my-shop").orders().list().await?;
/// # Ok(())
/// # }
/// ```
///
/// [Source](https://docs.shoppex.io/api-reference/oauth2/exchange-an-oauth-code-or-refresh-token).
/// How a refresh is asked for is inferred, and whether the refresh token changes with it is not
/// documented; both are handled.
#[derive(Clone, Debug)]
pub struct App {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    /// Without credentials.
    client: Client,
    keys: AppKeys,
    redirect_uri: String,
    oauth: OAuth,
    server: TokenServer<Shoppex>,
}

/// What an app proves itself with when it asks for tokens.
#[derive(Clone, Debug)]
pub struct AppKeys {
    client_id: String,
    client_secret: Secret,
}

impl AppKeys {
    /// Takes client id (`shoc_` and more) and secret (`shcs_` and more).
    ///
    /// # Errors
    ///
    /// One of them has another form. The error names the mistake, and does not show the value.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Result<Self, InvalidCredentials> {
        let keys = Self::unchecked(client_id, client_secret);
        CLIENT_ID.check("the client id", &keys.client_id)?;
        CLIENT_SECRET.check("the client secret", keys.client_secret.expose())?;
        Ok(keys)
    }

    /// Takes any texts: for sandboxes and tests.
    pub fn unchecked(client_id: impl Into<String>, client_secret: impl Into<Secret>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
        }
    }
}

impl App {
    /// Makes an app that sends by this client, whose own credentials are left aside.
    pub fn new(
        client: &Client,
        keys: AppKeys,
        redirect_uri: impl Into<String>,
        store: impl TokenStore + 'static,
    ) -> Self {
        let client = client.with_credentials(NoCredentials);
        let server = || {
            let (id, secret) = (keys.client_id.clone(), keys.client_secret.clone());
            TokenServer::new(&client, "/oauth/token", id, secret)
        };
        let clock = client.core().shared.clock.clone();
        let oauth = OAuth::builder(server(), store).shared_clock(clock);
        Self {
            inner: Arc::new(Inner {
                oauth: oauth.build(),
                server: server(),
                client,
                keys,
                redirect_uri: redirect_uri.into(),
            }),
        }
    }

    /// Begins the authorization of a shop: the address to send the merchant's browser to, and what
    /// to keep in that browser's session until it comes back.
    ///
    /// # Errors
    ///
    /// The operating system has no randomness to give.
    pub fn authorize(
        &self,
        shop: impl Into<String>,
        scopes: impl IntoIterator<Item = Scope>,
    ) -> Result<Authorization, AuthError> {
        let scopes: Vec<String> = scopes.into_iter().map(|scope| scope.to_string()).collect();
        let inner = &*self.inner;
        let parameters = [
            ("response_type", "code"),
            ("client_id", &inner.keys.client_id),
            ("redirect_uri", &inner.redirect_uri),
            ("scope", &scopes.join(" ")),
        ];
        Authorization::begin(
            inner.client.base_url(),
            "/oauth/authorize",
            &parameters,
            shop,
        )
    }

    /// Ends an authorization: checks the state, trades the code for tokens, and stores those under
    /// the shop that was asked. They are returned as well.
    ///
    /// `query` is the query of the request that the browser came back with, and `pending` what was
    /// kept for this browser: take it out of the session before this call. The code is sent once.
    /// When its answer is lost, the merchant has to begin anew.
    ///
    /// # Errors
    ///
    /// Nothing is stored, except for [`AuthorizationError::Store`], whose tokens are lost.
    pub async fn finish(
        &self,
        query: &str,
        pending: &Pending,
    ) -> Result<Tokens, AuthorizationError> {
        let code = pending.code(query).map_err(AuthorizationError::Callback)?;
        let inner = &*self.inner;
        let exchanged = inner.server.exchange(&code, &inner.redirect_uri).await;
        let tokens = exchanged.map_err(AuthorizationError::Exchange)?;
        let saved = inner.oauth.save(&pending.account, &tokens).await;
        saved.map_err(AuthorizationError::Store)?;
        Ok(tokens)
    }

    /// Makes a client for a shop. It shares connections and limits with all others, and is cheap:
    /// make one where you need it.
    ///
    /// A shop that has not authorized the app is told by the first call, whose error
    /// [needs authorization](crate::Error::needs_authorization).
    pub fn client(&self, shop: &str) -> Client {
        self.inner
            .client
            .with_credentials(self.inner.oauth.account(shop))
    }

    /// Removes the tokens of a shop.
    ///
    /// # Errors
    ///
    /// The token store failed.
    pub async fn forget(&self, shop: &str) -> Result<(), StoreError> {
        self.inner.oauth.remove(shop).await
    }

    /// Returns the provider of tokens, whose accounts are the shops.
    pub fn oauth(&self) -> &OAuth {
        &self.inner.oauth
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::MemoryTokenStore;
    use crate::clock::VirtualClock;
    use crate::transport::{ScriptedTransport, Step};
    use std::collections::BTreeMap;
    use std::time::Duration;

    struct Bench {
        app: App,
        transport: ScriptedTransport,
        clock: VirtualClock,
    }

    fn bench(steps: impl IntoIterator<Item = Step>) -> Bench {
        let clock = VirtualClock::new();
        let transport = ScriptedTransport::new(steps).with_clock(clock.clone());
        let builder = Client::builder()
            .transport(transport.clone())
            .clock(clock.clone());
        let client = builder.build().unwrap();
        let keys = AppKeys::unchecked("shoc_1", "hush-secret");
        let store = MemoryTokenStore::new();
        let app = App::new(&client, keys, "https://app.example/cb", store);
        Bench {
            app,
            transport,
            clock,
        }
    }

    fn tokens(number: u32) -> Step {
        Step::json(
            200,
            format!(
                r#"{{"access_token":"shpat_{number}","token_type":"Bearer","expires_in":3600,
                "refresh_token":"shprt_{number}","scope":"orders.read customers.read"}}"#
            ),
        )
    }

    fn order() -> Step {
        Step::json(200, r#"{"data":{"uniqid":"o-1"}}"#)
    }

    impl Bench {
        fn begin(&self) -> (Pending, String) {
            let begun = self.app.authorize("shop-1", [Scope::OrdersRead]).unwrap();
            let state = begun.pending.state.secret().expose().to_owned();
            (begun.pending, format!("code=shoa_1&state={state}"))
        }

        async fn install(&self) -> Tokens {
            let (pending, query) = self.begin();
            self.app.finish(&query, &pending).await.unwrap()
        }

        /// The form that the n-th request carried.
        fn form(&self, number: usize) -> BTreeMap<String, String> {
            let body = &self.transport.requests()[number].body;
            url::form_urlencoded::parse(body).into_owned().collect()
        }
    }

    #[test]
    fn scopes_are_joined_by_blanks_in_the_address() {
        let bench = bench([]);
        let scopes = [Scope::OrdersRead, Scope::CustomersRead];
        let begun = bench.app.authorize("shop-1", scopes).unwrap();
        let expected = "https://api.shoppex.io/dev/v1/oauth/authorize?response_type=code&\
            client_id=shoc_1&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&\
            scope=orders.read+customers.read&state=";
        assert!(begun.url.as_str().starts_with(expected), "{}", begun.url);
        assert_eq!(begun.pending.account, "shop-1");
    }

    #[tokio::test]
    async fn a_code_is_traded_by_a_form_whose_bare_answer_is_kept_under_the_shop() {
        let bench = bench([tokens(1), order()]);
        let tokens = bench.install().await;
        assert_eq!(tokens.scopes, ["orders.read", "customers.read"]);
        bench
            .app
            .client("shop-1")
            .orders()
            .get("o-1")
            .await
            .unwrap();
        let sent = bench.transport.requests();
        assert_eq!(sent[0].uri.path(), "/dev/v1/oauth/token");
        assert_eq!(
            sent[0].headers["content-type"],
            "application/x-www-form-urlencoded"
        );
        assert!(!sent[0].headers.contains_key("authorization"));
        let form = bench.form(0);
        assert_eq!(form["grant_type"], "authorization_code");
        assert_eq!((form["code"].as_str(), form.len()), ("shoa_1", 5));
        assert_eq!(sent[1].headers["authorization"], "Bearer shpat_1");
    }

    #[tokio::test]
    async fn an_unauthorized_token_is_refreshed_and_the_call_replayed() {
        let stale = Step::json(401, r#"{"error":{"code":"UNAUTHORIZED","message":"No."}}"#);
        let bench = bench([tokens(1), stale, tokens(2), order()]);
        bench.install().await;
        bench
            .app
            .client("shop-1")
            .orders()
            .get("o-1")
            .await
            .unwrap();
        let form = bench.form(2);
        assert_eq!(form["grant_type"], "refresh_token");
        assert_eq!(form["refresh_token"], "shprt_1");
        assert_eq!(
            bench.transport.requests()[3].headers["authorization"],
            "Bearer shpat_2"
        );
    }

    #[tokio::test]
    async fn an_hour_old_token_is_refreshed_before_it_is_sent() {
        let bench = bench([tokens(1), tokens(2), order()]);
        bench.install().await;
        bench.clock.advance(Duration::from_secs(3_600));
        bench
            .app
            .client("shop-1")
            .orders()
            .get("o-1")
            .await
            .unwrap();
        assert_eq!(bench.transport.remaining(), 0);
    }

    #[tokio::test]
    async fn a_refused_refresh_token_is_a_call_for_authorization() {
        for (status, code) in [
            (401, "UNAUTHORIZED"),
            (400, "VALIDATION_ERROR"),
            (422, "VALIDATION_ERROR"),
        ] {
            let body = format!(r#"{{"error":{{"code":"{code}","message":"No."}}}}"#);
            let bench = bench([tokens(1), Step::json(status, body)]);
            bench.install().await;
            bench.clock.advance(Duration::from_secs(3_600));
            for _ in 0..2 {
                let call = bench.app.client("shop-1").orders().get("o-1");
                assert!(call.await.unwrap_err().needs_authorization(), "{status}");
            }
            assert_eq!(bench.transport.remaining(), 0);
        }
    }

    #[tokio::test]
    async fn with_another_state_no_code_is_traded() {
        let bench = bench([]);
        let (pending, _) = bench.begin();
        let (_, query) = bench.begin();
        let error = bench.app.finish(&query, &pending).await.unwrap_err();
        assert!(matches!(error, AuthorizationError::Callback(error) if error.is_wrong_state()));
        assert!(bench.transport.requests().is_empty());
    }

    #[test]
    fn keys_of_another_kind_are_named_and_not_shown() {
        let error = AppKeys::new("shx_hush", "shcs_hush")
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("is an API key") && !error.contains("hush"),
            "{error}"
        );
        let keys = AppKeys::new("shoc_1", "shcs_hush").unwrap();
        assert!(!format!("{keys:?}").contains("hush"));
    }
}
