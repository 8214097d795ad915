//! A store that forgets everything when the process ends.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::local::LocalLocks;
use super::{Lease, StoreError, Stored, TokenStore};
use crate::auth::{Promise, Tokens};

/// Keeps tokens in memory; clones share them. For tests, and for programs that authorize anew
/// with each start.
#[derive(Clone, Default)]
pub struct MemoryTokenStore {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    accounts: Mutex<Accounts>,
    locks: LocalLocks,
}

#[derive(Default)]
struct Accounts {
    stored: BTreeMap<String, Stored>,
    last_version: u64,
}

impl MemoryTokenStore {
    /// Creates an empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn accounts(&self) -> MutexGuard<'_, Accounts> {
        let accounts = self.shared.accounts.lock();
        accounts.unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenStore for MemoryTokenStore {
    fn load<'a>(&'a self, account: &'a str) -> Promise<'a, Result<Option<Stored>, StoreError>> {
        Promise::ready(Ok(self.accounts().stored.get(account).cloned()))
    }

    fn swap<'a>(
        &'a self,
        account: &'a str,
        expected: Option<u64>,
        tokens: &'a Tokens,
    ) -> Promise<'a, Result<Option<u64>, StoreError>> {
        let mut accounts = self.accounts();
        let version = accounts.stored.get(account).map(|stored| stored.version);
        if version != expected {
            return Promise::ready(Ok(None));
        }
        accounts.last_version += 1;
        let version = accounts.last_version;
        let tokens = tokens.clone();
        accounts
            .stored
            .insert(account.to_owned(), Stored { tokens, version });
        Promise::ready(Ok(Some(version)))
    }

    fn remove<'a>(&'a self, account: &'a str) -> Promise<'a, Result<(), StoreError>> {
        self.accounts().stored.remove(account);
        Promise::ready(Ok(()))
    }

    fn lock<'a>(
        &'a self,
        account: &'a str,
        _life: Duration,
    ) -> Promise<'a, Result<Lease, StoreError>> {
        Promise::later(async move { Ok(self.shared.locks.lock(account).await) })
    }
}

impl fmt::Debug for MemoryTokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryTokenStore")
            .field("accounts", &self.accounts().stored.len())
            .finish()
    }
}
