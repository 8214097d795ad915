//! A platform app: how stores authorize it, and a client for each of them.

mod approval;
mod endpoint;
mod installed;
mod keys;
#[cfg(test)]
mod tests;

pub use approval::{Approval, ApprovalWait};
pub use installed::Installed;
pub use keys::AppKeys;

use std::sync::Arc;

use super::embed::SessionCache;
use super::{Client, Error, Scope, models};
use crate::auth::oauth::{Authorization, AuthorizationError, CallbackError, Pending};
use crate::auth::{AuthError, NoCredentials, OAuth, StoreError, TokenStore, Tokens};
use endpoint::Endpoint;

/// An app of the SeloraX platform that many stores install, each by OAuth.
///
/// It sends merchants to authorize, trades the code that comes back for tokens, keeps those by
/// store, and makes clients whose tokens are [refreshed](crate::auth::oauth) in time. Clones share
/// everything. A custom app belongs to one store and has no OAuth: see
/// [`Credentials`](super::Credentials).
///
/// ```no_run
/// use shopwright::auth::FileTokenStore;
/// use shopwright::selorax::{App, AppKeys, Client, Scope};
///
/// # async fn example(session: &mut Option<String>, query: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let keys = AppKeys::new(std::env::var("APP_ID")?, std::env::var("APP_SECRET")?)?;
/// let store = FileTokenStore::new("/var/lib/my-app/tokens.json");
/// let client = Client::builder().build()?; // no credentials: those are the app's
/// let app = App::new(&client, keys, "https://my-app.example/callback", store);
///
/// // A merchant of store 22 begins: keep `pending` in that browser's session.
/// let authorization = app.authorize(22, [Scope::ReadOrders, Scope::Billing])?;
/// *session = Some(serde_json::to_string(&authorization.pending)?);
/// println!("redirect to {}", authorization.url);
///
/// // The browser comes back with a query.
/// let pending = serde_json::from_str(&session.take().unwrap_or_default())?;
/// let installed = app.finish(query, &pending).await?;
///
/// // From now on, in any process on the same token store:
/// let orders = app.client(installed.store_id).orders().list().await?;
/// # Ok(())
/// # }
/// ```
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
    sessions: SessionCache,
}

impl App {
    /// Makes an app that sends by this client, whose own credentials are left aside.
    ///
    /// `redirect_uri` must be among the addresses that are registered with the app, to the letter.
    pub fn new(
        client: &Client,
        keys: AppKeys,
        redirect_uri: impl Into<String>,
        store: impl TokenStore + 'static,
    ) -> Self {
        let client = client.with_credentials(NoCredentials);
        let shared = &client.core().shared;
        let endpoint = Endpoint::new(client.clone(), keys.clone());
        let oauth = OAuth::builder(endpoint, store).shared_clock(shared.clock.clone());
        Self {
            inner: Arc::new(Inner {
                oauth: oauth.build(),
                client,
                keys,
                redirect_uri: redirect_uri.into(),
                sessions: SessionCache::default(),
            }),
        }
    }

    /// Begins the authorization of a store: the address to send the merchant's browser to, and what
    /// to keep in that browser's session until it comes back.
    ///
    /// # Errors
    ///
    /// The operating system has no randomness to give.
    pub fn authorize(
        &self,
        store_id: i64,
        scopes: impl IntoIterator<Item = Scope>,
    ) -> Result<Authorization, AuthError> {
        let scopes: Vec<String> = scopes.into_iter().map(|scope| scope.to_string()).collect();
        let store_id = store_id.to_string();
        let inner = &*self.inner;
        let parameters = [
            ("client_id", inner.keys.client_id()),
            ("redirect_uri", &inner.redirect_uri),
            ("scope", &scopes.join(",")),
            ("store_id", &store_id),
        ];
        let path = "/api/apps/oauth/authorize";
        Authorization::begin(
            inner.client.base_url(),
            path,
            &parameters,
            store_id.as_str(),
        )
    }

    /// Ends an authorization: checks the state, trades the code for tokens and stores them.
    ///
    /// `query` is the query of the request that the browser came back with, and `pending` what was
    /// kept for this browser. Use `pending` once: take it out of the session before this call.
    ///
    /// The code lives 60 seconds and works once, so it is sent once. When its answer is lost, the
    /// merchant has to begin anew.
    ///
    /// # Errors
    ///
    /// Nothing is stored, except for [`AuthorizationError::Store`], whose tokens are lost.
    pub async fn finish(
        &self,
        query: &str,
        pending: &Pending,
    ) -> Result<Installed, AuthorizationError> {
        let code = pending.code(query).map_err(AuthorizationError::Callback)?;
        let asked: i64 = pending.account.parse().map_err(|_| {
            let error = CallbackError::malformed("what was kept for the browser names no store");
            AuthorizationError::Callback(error)
        })?;
        let inner = &*self.inner;
        let endpoint = Endpoint::new(inner.client.clone(), inner.keys.clone());
        let given = endpoint
            .exchange(&code, &inner.redirect_uri)
            .await
            .map_err(AuthorizationError::Exchange)?;
        // An answer without a store is for the one that was asked.
        let store_id = given.store_id.unwrap_or(asked);
        if store_id != asked {
            let (asked, given) = (asked.to_string(), store_id.to_string());
            return Err(AuthorizationError::OtherAccount { asked, given });
        }
        self.save(store_id, &given.tokens)
            .await
            .map_err(AuthorizationError::Store)?;
        Ok(Installed {
            store_id,
            installation_id: given.installation_id,
            scopes: given.tokens.scopes,
        })
    }

    /// Makes a client for a store. It shares connections and limits with all others, and is cheap:
    /// make one where you need it.
    ///
    /// A store that has not authorized the app is told by the first call, whose error
    /// [needs authorization](crate::Error::needs_authorization).
    pub fn client(&self, store_id: i64) -> Client {
        let oauth = self.inner.oauth.account(&store_id.to_string());
        self.inner.client.with_credentials(oauth)
    }

    /// Stores the tokens of a store, whatever was there before: for tokens from elsewhere, such as
    /// those of a [direct call](super::DirectInstall).
    ///
    /// # Errors
    ///
    /// The token store failed.
    pub async fn save(&self, store_id: i64, tokens: &Tokens) -> Result<(), StoreError> {
        self.inner.oauth.save(&store_id.to_string(), tokens).await
    }

    /// Removes the tokens of a store, e.g. on the webhook `app.uninstalled`.
    ///
    /// # Errors
    ///
    /// The token store failed.
    pub async fn forget(&self, store_id: i64) -> Result<(), StoreError> {
        self.inner.oauth.remove(&store_id.to_string()).await
    }

    /// Returns the provider of tokens, whose accounts are store ids as text.
    pub fn oauth(&self) -> &OAuth {
        &self.inner.oauth
    }

    /// Checks a session token of the embedded app at the platform, and returns whose session it is.
    ///
    /// A good answer is kept for 5 minutes, but never past the token's end. Where the session signing
    /// key is at hand, [`SessionVerifier`](super::SessionVerifier) needs no request at all.
    ///
    /// # Errors
    ///
    /// The platform refused the token, or could not be asked.
    pub async fn verify_session(&self, token: &str) -> Result<models::Session, Error> {
        let Inner {
            client,
            keys,
            sessions,
            ..
        } = &*self.inner;
        sessions.verify(client, keys, token).await
    }
}
