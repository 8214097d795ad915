//! OAuth 2: tokens that are kept, refreshed in time, and never lost on the way.
//!
//! [`OAuth`] is a [`Provider`] for clients. It takes tokens from a [`TokenStore`] and sends the
//! access token; it refreshes early, or when the server calls the token stale, by a
//! [`TokenEndpoint`]. How a merchant is sent to authorize, and how a code is exchanged, differs
//! between APIs and is found in each one's module, such as `selorax::App`. [`Authorization`],
//! [`Pending`] and [`Callback`] serve them all, and [`TokenServer`] is the endpoint of any server that
//! follows RFC 6749.
//!
//! # What it does
//!
//! | | |
//! |---|---|
//! | the token lives | it is sent; nothing else happens |
//! | it ends in 5 to 10 minutes (each token at a moment of its own) | it is sent, and refreshed meanwhile |
//! | it has ended | the request waits for the refresh |
//! | the server calls it stale | one refresh, then the request is sent once more |
//! | many requests need a refresh at once | one is made for the account; accounts do not wait for each other |
//! | another process has refreshed | its tokens are taken from the store |
//! | who waited is cancelled | the refresh goes on to its end, and its tokens are stored |
//! | the token server fails, or is too busy | the error [may pass](AuthError::is_transient); the next refresh is tried after 1 s, then 2 s, up to 5 minutes |
//! | the token server refuses the refresh token | the error [needs authorization](AuthError::needs_authorization); the server is not asked again until the store has other tokens |
//! | the answer of a refresh is lost | see below |
//! | tokens cannot be written | they are used, and written as soon as that can be done |
//!
//! New tokens are **written before they are used**, so no request depends on a token that a crash
//! would lose.
//!
//! # When the answer of a refresh is lost
//!
//! The server may have given out new tokens and taken back the old refresh token, so the request
//! is not repeated on the spot. The access token that is there is used until it ends: a second use
//! of the refresh token could make the server revoke it. Once it has ended, or is called stale,
//! nothing is left to lose, and the refresh token is sent again: servers that do not rotate, or
//! that forgive, take it, and any other refuses it, so that a person has to authorize anew.
//!
//! # Runtimes
//!
//! On a tokio runtime a task of its own drives each refresh. Without one whoever waits drives it,
//! and when that one is cancelled, the next request goes on with the same refresh; a refresh ahead
//! of time is then waited for.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::header::AUTHORIZATION;

use super::Authorization as Sent;
use super::{AuthError, Promise, Provider, Requirement, StoreError, Stored, TokenStore};
use crate::api::Scheme;
use crate::clock::{Clock, TokioClock};
use crate::random::{self, Random};
use crate::secret::Secret;

mod account;
mod authorization;
mod authorization_error;
mod callback;
mod endpoint;
mod flight;
mod renew;
mod server;
mod state;
mod tokens;

pub use authorization::{Authorization, Pending};
pub use authorization_error::AuthorizationError;
pub use callback::{Callback, CallbackError};
pub use endpoint::{TokenEndpoint, TokenError};
pub use server::TokenServer;
pub use state::State;
pub use tokens::Tokens;

use account::{Account, Current, Decision, Landed, Need, Now, Rejection};
use flight::Flight;

/// Sends access tokens, and keeps them fresh. Clones share everything.
///
/// One provider serves many accounts: bind it with [`account`](Self::account), or bind a client
/// with `for_account` (for SeloraX, `for_store`).
///
/// ```
/// use shopwright::auth::oauth::{OAuth, TokenServer, Tokens};
/// use shopwright::auth::MemoryTokenStore;
/// # use shopwright::{Client, ClientBuilder, api::Api};
///
/// # async fn example<A: Api>(client: Client<A>) -> Result<(), Box<dyn std::error::Error>> {
/// let server = TokenServer::new(&client, "/oauth/token", "client-id", "client-secret");
/// let oauth = OAuth::new(server, MemoryTokenStore::new());
/// oauth.save("shop-1", &Tokens::new("access").with_refresh_token("refresh")).await?;
///
/// let shop = client.with_credentials(oauth.account("shop-1"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct OAuth {
    shared: Arc<Shared>,
    account: Option<Arc<Account>>,
}

struct Shared {
    endpoint: Arc<dyn TokenEndpoint>,
    store: Arc<dyn TokenStore>,
    clock: Arc<dyn Clock>,
    early: Duration,
    random: Random,
    accounts: Mutex<BTreeMap<String, Arc<Account>>>,
}

/// Configures and makes an [`OAuth`] provider.
#[must_use = "a builder does nothing until `build` is called"]
pub struct OAuthBuilder(Shared);

impl OAuthBuilder {
    /// Sets how long before its end a token is refreshed: between once and twice this time, each
    /// token at a moment of its own, and never more than half its life. 5 minutes by default; zero
    /// refreshes only what has ended.
    pub fn refresh_early(mut self, early: Duration) -> Self {
        self.0.early = early;
        self
    }

    /// Sets the clock, for tests.
    pub fn clock(self, clock: impl Clock + 'static) -> Self {
        self.shared_clock(Arc::new(clock))
    }

    pub(crate) fn shared_clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.0.clock = clock;
        self
    }

    #[cfg(test)]
    pub(crate) fn random(mut self, random: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.0.random = Arc::new(random);
        self
    }

    /// Makes the provider.
    pub fn build(self) -> OAuth {
        OAuth {
            shared: Arc::new(self.0),
            account: None,
        }
    }
}

impl OAuth {
    /// Makes a provider with the defaults, bound to no account yet.
    pub fn new(endpoint: impl TokenEndpoint + 'static, store: impl TokenStore + 'static) -> Self {
        Self::builder(endpoint, store).build()
    }

    /// Starts the configuration of a provider.
    pub fn builder(
        endpoint: impl TokenEndpoint + 'static,
        store: impl TokenStore + 'static,
    ) -> OAuthBuilder {
        OAuthBuilder(Shared {
            endpoint: Arc::new(endpoint),
            store: Arc::new(store),
            clock: Arc::new(TokioClock),
            early: Duration::from_secs(300),
            random: Arc::new(random::unit),
            accounts: Mutex::default(),
        })
    }

    /// Binds the provider to an account, by the id under which the store has its tokens.
    pub fn account(&self, id: &str) -> Self {
        Self {
            shared: self.shared.clone(),
            account: Some(self.shared.account(id)),
        }
    }

    /// Stores the tokens of an account and uses them from now on, whatever was there before: for
    /// what a code was exchanged for.
    ///
    /// # Errors
    ///
    /// The store failed, or others write the same account all the time.
    pub async fn save(&self, account: &str, tokens: &Tokens) -> Result<(), StoreError> {
        let store = &self.shared.store;
        for _ in 0..10 {
            let before = store.load(account).await?.map(|stored| stored.version);
            if let Some(version) = store.swap(account, before, tokens).await? {
                let tokens = tokens.clone();
                let current = self.shared.current(Stored { tokens, version });
                let account = self.shared.account(account);
                let mut state = account.state();
                state.succeeded();
                state.adopt(current);
                return Ok(());
            }
        }
        Err(StoreError::new(
            "the tokens are written by others all the time",
        ))
    }

    /// Returns the tokens of an account as the store has them, `None` when there are none.
    ///
    /// # Errors
    ///
    /// The store failed.
    pub async fn load(&self, account: &str) -> Result<Option<Tokens>, StoreError> {
        let stored = self.shared.store.load(account).await?;
        Ok(stored.map(|stored| stored.tokens))
    }

    /// Removes the tokens of an account: it has uninstalled the app.
    ///
    /// # Errors
    ///
    /// The store failed.
    pub async fn remove(&self, account: &str) -> Result<(), StoreError> {
        self.shared.store.remove(account).await?;
        self.shared.account(account).state().forget();
        Ok(())
    }

    /// Returns the access token of the account, refreshed when it has ended; for requests that are
    /// not made by a client of this crate.
    ///
    /// # Errors
    ///
    /// There is none, and none could be had.
    pub async fn access_token(&self) -> Result<Secret, AuthError> {
        let account = self.bound("a token")?;
        let decision = account.state().decide(self.shared.now());
        self.shared.token(account, decision).await
    }

    fn bound(&self, what: &str) -> Result<&Arc<Account>, AuthError> {
        self.account.as_ref().ok_or_else(|| {
            AuthError::new(format!(
                "{what} needs an account: bind the client to one (`for_account`, `for_store`)"
            ))
        })
    }
}

impl Shared {
    fn now(&self) -> Now {
        Now {
            instant: self.clock.now(),
            unix: self.clock.unix_time(),
        }
    }

    fn account(&self, id: &str) -> Arc<Account> {
        let mut accounts = self.accounts.lock().unwrap_or_else(PoisonError::into_inner);
        let account = accounts.entry(id.to_owned());
        account
            .or_insert_with(|| Arc::new(Account::new(id)))
            .clone()
    }

    /// Prepares stored tokens for use.
    fn current(&self, stored: Stored) -> Current {
        Current::new(stored, self.early, (self.random)(), self.now())
    }

    /// Follows a decision until there is an access token.
    async fn token(
        self: &Arc<Self>,
        account: &Arc<Account>,
        mut decision: Decision,
    ) -> Result<Secret, AuthError> {
        // Once to load, once to refresh what was loaded, and once more for a change meanwhile.
        for _ in 0..3 {
            match decision {
                Decision::Serve(token) => return Ok(token),
                Decision::ServeAndRenew(token) => {
                    let (flight, driven) = self.board(account, Need::Early);
                    if !driven {
                        let _ = land(account, &flight).await;
                    }
                    return Ok(token);
                }
                Decision::Wait(need) => {
                    let (flight, _) = self.board(account, need);
                    land(account, &flight).await?;
                }
            }
            decision = account.state().decide(self.now());
        }
        Err(AuthError::new("access tokens end as soon as they come").with_transient())
    }

    /// Joins the search for tokens that is under way, or begins one. The second value tells
    /// whether it goes on without being waited for.
    fn board(self: &Arc<Self>, account: &Arc<Account>, need: Need) -> (Arc<Flight<Landed>>, bool) {
        let mut state = account.state();
        if let Some(flight) = &state.flight {
            return (flight.clone(), true);
        }
        let panicked = || {
            Err(AuthError::new(
                "the token store or the token endpoint panicked",
            ))
        };
        let work = renew::renew(self.clone(), account.clone(), need);
        let flight = Flight::new(work, panicked);
        state.flight = Some(flight.clone());
        drop(state);
        let (of, ended) = (account.clone(), flight.clone());
        let driven = flight.start(move || of.make_room(&ended));
        (flight, driven)
    }

    /// Gets another access token in place of a rejected one, if that makes sense.
    async fn replace(
        self: &Arc<Self>,
        account: &Arc<Account>,
        rejected: Secret,
    ) -> Result<bool, AuthError> {
        // A search that was under way may have been for something else.
        for _ in 0..2 {
            let rejection = account.state().is_worth_refreshing(&rejected, self.now());
            match rejection {
                Rejection::Newer => return Ok(true),
                Rejection::TooFresh => return Ok(false),
                Rejection::Refresh => {}
            }
            let (flight, _) = self.board(account, Need::Rejected(rejected.clone()));
            land(account, &flight).await?;
        }
        let rejection = account.state().is_worth_refreshing(&rejected, self.now());
        Ok(rejection == Rejection::Newer)
    }
}

/// Waits for a search to end, and makes room for the next.
async fn land(account: &Account, flight: &Arc<Flight<Landed>>) -> Landed {
    let landed = flight.join().await;
    account.make_room(flight);
    landed
}

impl Provider for OAuth {
    fn authorize<'a>(
        &'a self,
        requirement: &'a Requirement,
    ) -> Promise<'a, Result<Sent, AuthError>> {
        match takes_bearer(requirement) {
            Ok(true) => {}
            Ok(false) => return Promise::ready(Ok(Sent::none())),
            Err(error) => return Promise::ready(Err(error)),
        }
        let account = match self.bound(requirement.operation) {
            Ok(account) => account,
            Err(error) => return Promise::ready(Err(error)),
        };
        let decision = account.state().decide(self.shared.now());
        match decision {
            Decision::Serve(token) => Promise::ready(bearer(&token)),
            decision => Promise::later(async move {
                let token = self.shared.token(account, decision).await?;
                bearer(&token)
            }),
        }
    }

    fn refresh<'a>(&'a self, rejected: &'a Sent) -> Promise<'a, Result<bool, AuthError>> {
        match (&self.account, token_of(rejected)) {
            (Some(account), Some(token)) => Promise::later(self.shared.replace(account, token)),
            _ => Promise::ready(Ok(false)),
        }
    }

    fn for_account(&self, account: &str) -> Arc<dyn Provider> {
        Arc::new(self.account(account))
    }
}

fn bearer(token: &Secret) -> Result<Sent, AuthError> {
    Sent::none().authorization("Bearer", token.expose())
}

/// Reads the access token that was sent.
fn token_of(authorization: &Sent) -> Option<Secret> {
    let mut headers = authorization.headers().iter();
    let (_, value) = headers.find(|(name, _)| *name == AUTHORIZATION)?;
    let token = value.to_str().ok()?.strip_prefix("Bearer ")?;
    Some(Secret::from(token))
}

/// Tells whether an operation takes an access token, or needs nothing at all.
fn takes_bearer(requirement: &Requirement) -> Result<bool, AuthError> {
    let is_bearer = |names: &&&[&str]| matches!(names, [name] if requirement.scheme(name) == Some(Scheme::Bearer));
    let security = requirement.security;
    if security.iter().any(|names| is_bearer(&names)) {
        return Ok(true);
    }
    if security.is_empty() || security.iter().any(|names| names.is_empty()) {
        return Ok(false);
    }
    let operation = requirement.operation;
    Err(AuthError::new(format!(
        "`{operation}` was not sent: it takes no access token"
    )))
}

impl fmt::Debug for OAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuth")
            .field(
                "account",
                &self.account.as_ref().map(|account| &account.name),
            )
            .field("endpoint", &self.shared.endpoint)
            .field("store", &self.shared.store)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for OAuthBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthBuilder").finish_non_exhaustive()
    }
}
