//! Credentials: who gives them, and in which form they are sent.
//!
//! A [`Provider`] answers one question: what does this operation need, as headers, query
//! parameters or cookies? [`Credentials`] are given and do not change; [`OAuth`] keeps tokens in a
//! [`TokenStore`] and refreshes them. Formats of one API's keys are checked in that API's own module.

use std::fmt;
use std::sync::Arc;

use crate::api::Scheme;
use crate::transport::Request;

mod authorization;
mod credentials;
mod error;
#[cfg(any(feature = "dukanext", feature = "selorax", feature = "shoppex"))]
mod format;
mod granted;
pub mod oauth;
mod promise;
mod refused;
mod store;
#[cfg(any(feature = "dukanext", feature = "selorax", feature = "shoppex"))]
pub(crate) mod variables;

pub use crate::secret::Secret;
pub use authorization::Authorization;
pub use credentials::{Credentials, NoCredentials};
pub use error::AuthError;
pub use oauth::{OAuth, OAuthBuilder, TokenEndpoint, TokenError, Tokens};
pub use promise::Promise;
#[cfg(feature = "redis")]
pub(crate) use store::LocalLocks;
pub use store::{FileTokenStore, Lease, MemoryTokenStore, StoreError, Stored, TokenStore};

#[cfg(any(feature = "dukanext", feature = "selorax", feature = "shoppex"))]
pub use format::InvalidCredentials;
#[cfg(any(feature = "dukanext", feature = "selorax", feature = "shoppex"))]
pub(crate) use format::{Alphabet, Format};
pub(crate) use granted::Granted;
pub(crate) use refused::Refused;

/// What an operation needs.
#[derive(Clone, Copy, Debug)]
pub struct Requirement {
    /// Name of the operation, for messages.
    pub operation: &'static str,
    /// Alternatives of scheme names that go together. An empty list: nothing is sent. An empty
    /// alternative: credentials are optional.
    pub security: &'static [&'static [&'static str]],
    /// The API's schemes by name.
    pub schemes: &'static [(&'static str, Scheme)],
}

impl Requirement {
    /// Finds a scheme by its name.
    pub fn scheme(&self, name: &str) -> Option<Scheme> {
        self.schemes
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, scheme)| *scheme)
    }
}

/// Gives the credentials for requests. One provider serves all clones of a client at once.
pub trait Provider: Send + Sync + fmt::Debug {
    /// Returns what to send with a request of this operation.
    ///
    /// It is asked before every attempt. An error ends the call *before* anything is sent.
    fn authorize<'a>(
        &'a self,
        requirement: &'a Requirement,
    ) -> Promise<'a, Result<Authorization, AuthError>>;

    /// Gets new credentials after the server called these stale. Returns `true` when
    /// [`authorize`](Self::authorize) now gives others than `rejected`; the request is then
    /// sent once more. By default it is not possible.
    fn refresh<'a>(&'a self, rejected: &'a Authorization) -> Promise<'a, Result<bool, AuthError>> {
        let _ = rejected;
        Promise::ready(Ok(false))
    }

    /// Signs the request that is about to be sent, for APIs that want a signature over it. By
    /// default it does nothing.
    ///
    /// # Errors
    ///
    /// The request cannot be signed; it is not sent then.
    fn sign(&self, request: &mut Request) -> Result<(), AuthError> {
        let _ = request;
        Ok(())
    }

    /// Binds the same credentials to an account (store, tenant) of the API. Where that makes no
    /// sense, which is the default, the provider returned refuses every request and says why.
    fn for_account(&self, account: &str) -> Arc<dyn Provider> {
        Arc::new(Refused::new(format!(
            "these credentials cannot be bound to account `{account}`: they know no accounts"
        )))
    }
}
