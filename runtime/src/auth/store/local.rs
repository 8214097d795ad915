//! Locks by account within one process.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::Lease;

/// A lock for each account that somebody holds or waits for.
#[derive(Debug, Default)]
pub(crate) struct LocalLocks {
    locks: Mutex<BTreeMap<String, Arc<tokio::sync::Mutex<()>>>>,
}

impl LocalLocks {
    /// Waits for the lock of an account; its lease opens it when it is released or dropped.
    pub(crate) async fn lock(&self, account: &str) -> Lease {
        let guard = self.of(account).lock_owned().await;
        Lease::new(async move { drop(guard) })
    }

    fn of(&self, account: &str) -> Arc<tokio::sync::Mutex<()>> {
        let mut locks = self.locks.lock().unwrap_or_else(PoisonError::into_inner);
        // What nobody holds goes, so that the table stays as small as what is under way.
        locks.retain(|name, lock| name == account || Arc::strong_count(lock) > 1);
        locks.entry(account.to_owned()).or_default().clone()
    }
}
