//! Where tokens are kept: a trait, a store in memory and one in a file.
//!
//! A store keeps; it does not decide. When to refresh, and whose tokens win, is the provider's
//! business (see [`OAuth`](super::OAuth)).

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use futures_core::future::BoxFuture;

use super::{Promise, Tokens};

mod file;
mod local;
mod memory;
#[cfg(test)]
mod tests;

pub use file::FileTokenStore;
pub use memory::MemoryTokenStore;

#[cfg(feature = "redis")]
pub(crate) use local::LocalLocks;

/// Tokens as a store has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The tokens.
    pub tokens: Tokens,
    /// What [`TokenStore::swap`] compares. It differs with every write, and an account never
    /// gets the same one twice, not even after its tokens were removed and others came.
    pub version: u64,
}

/// Keeps tokens by account: a store, shop or tenant of the API, by its id.
///
/// A refresh token may be good for one use, so two processes that write over each other can lose
/// the only one that works. Hence the two things that a map does not have:
///
/// - [`swap`](Self::swap) writes only over the version that the writer saw;
/// - [`lock`](Self::lock) lets one process at a time refresh an account. It is asked for around each
///   refresh, and after it the tokens are loaded once more.
///
/// With [`lock`](Self::lock) left at its default, processes that refresh together are still told
/// apart by `swap`, but each sends its refresh token, and a server that takes such a token once
/// refuses the others. The provider then loads what the first one wrote.
///
/// Stores for programs of one process: [`MemoryTokenStore`] and [`FileTokenStore`]. For a database
/// that is a table of `account`, `version`, `tokens` (JSON, encrypted), whose `swap` is
/// `UPDATE … WHERE account = ? AND version = ?`.
pub trait TokenStore: Send + Sync + fmt::Debug {
    /// Returns the tokens of an account, `None` when there are none.
    fn load<'a>(&'a self, account: &'a str) -> Promise<'a, Result<Option<Stored>, StoreError>>;

    /// Writes tokens if the account's version is `expected`, where `None` stands for an account
    /// without tokens. Returns the new version, or `None` when it is another by now; nothing is
    /// written then. The tokens must be safe on disk (or with the server) when it completes.
    fn swap<'a>(
        &'a self,
        account: &'a str,
        expected: Option<u64>,
        tokens: &'a Tokens,
    ) -> Promise<'a, Result<Option<u64>, StoreError>>;

    /// Removes the tokens of an account, e.g. after the app was uninstalled. Removing what is not
    /// there is no error.
    fn remove<'a>(&'a self, account: &'a str) -> Promise<'a, Result<(), StoreError>>;

    /// Waits until this process alone may refresh the account, at most for `life`. A store that
    /// serves several processes must let the lock end by itself after `life`, in case its holder
    /// dies. By default nothing is locked.
    fn lock<'a>(
        &'a self,
        account: &'a str,
        life: Duration,
    ) -> Promise<'a, Result<Lease, StoreError>> {
        let _ = (account, life);
        Promise::ready(Ok(Lease::none()))
    }
}

/// What several providers share.
impl<S: TokenStore + ?Sized> TokenStore for Arc<S> {
    fn load<'a>(&'a self, account: &'a str) -> Promise<'a, Result<Option<Stored>, StoreError>> {
        (**self).load(account)
    }

    fn swap<'a>(
        &'a self,
        account: &'a str,
        expected: Option<u64>,
        tokens: &'a Tokens,
    ) -> Promise<'a, Result<Option<u64>, StoreError>> {
        (**self).swap(account, expected, tokens)
    }

    fn remove<'a>(&'a self, account: &'a str) -> Promise<'a, Result<(), StoreError>> {
        (**self).remove(account)
    }

    fn lock<'a>(
        &'a self,
        account: &'a str,
        life: Duration,
    ) -> Promise<'a, Result<Lease, StoreError>> {
        (**self).lock(account, life)
    }
}

/// The right to refresh an account, until it is released or dropped.
#[must_use = "a lease that is dropped at once locks nothing"]
pub struct Lease(Option<BoxFuture<'static, ()>>);

impl Lease {
    /// Creates a lease that locks nothing.
    pub fn none() -> Self {
        Self(None)
    }

    /// Creates a lease that this future gives back. It is dropped unpolled when the holder goes
    /// away without a release, so a guard that it owns opens either way.
    pub fn new(release: impl Future<Output = ()> + Send + 'static) -> Self {
        Self(Some(Box::pin(release)))
    }

    /// Gives it back.
    pub async fn release(self) {
        if let Some(release) = self.0 {
            release.await;
        }
    }
}

impl fmt::Debug for Lease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lease").finish_non_exhaustive()
    }
}

/// A store that could not read or write. It never holds a token.
#[derive(Debug)]
pub struct StoreError {
    message: String,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl StoreError {
    /// Creates an error; `message` says what failed, without tokens.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            source: None,
        }
    }

    /// Adds the cause, which must not show tokens either.
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match &self.source {
            Some(source) => write!(f, ": {source}"),
            None => Ok(()),
        }
    }
}

impl Error for StoreError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
