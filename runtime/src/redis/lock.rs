//! The lock around a refresh, for all processes: who holds it is told by a random text, it ends by
//! itself, and only its holder opens it.
//!
//! What a holder writes after its time was over is refused by the version that
//! [`TokenStore::swap`] compares, which every write changes.

use std::fmt;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use ::redis::Script;

use super::Away;
use super::link::{Absent, Link};
use super::script::{TAKE_AWAY, millis};
use crate::auth::{Lease, LocalLocks, Promise, StoreError, Stored, TokenStore, Tokens};
use crate::clock::{Clock as _, TokioClock};

static LOCK: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "local holder = redis.call('GET', KEYS[1])
         if holder and holder ~= ARGV[1] then return 0 end
         redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
         return 1",
    )
});

/// Waits between looks whether the lock is free: from the first to the last, by doubling.
const LOOKS: (Duration, Duration) = (Duration::from_millis(20), Duration::from_millis(500));

/// Locks by account, on one Redis.
#[derive(Clone)]
pub(super) struct Locks {
    link: Arc<Link>,
    prefix: String,
    /// Of the tasks of one process only one asks Redis.
    local: Arc<LocalLocks>,
}

impl Locks {
    pub(super) fn new(link: Arc<Link>, prefix: String) -> Self {
        Self {
            link,
            prefix,
            local: Arc::default(),
        }
    }

    /// Waits for the lock, at most for `life`, which is also how long it lasts.
    pub(super) async fn lock(&self, account: &str, life: Duration) -> Result<Lease, StoreError> {
        self.lock_or(account, life, Away::Fail).await
    }

    async fn lock_or(
        &self,
        account: &str,
        life: Duration,
        away: Away,
    ) -> Result<Lease, StoreError> {
        let local = self.local.lock(account).await;
        let random = crate::random::uuid()
            .ok_or_else(|| StoreError::new("there is no randomness for a lock"))?;
        let held = Held {
            link: self.link.clone(),
            key: format!("{}:lock:{account}", self.prefix),
            holder: random.into_bytes(),
        };
        match held.wait(life).await {
            Ok(true) => Ok(Lease::new(async move {
                let mut held = held;
                held.open().await;
                // Others of this process ask only then.
                local.release().await;
            })),
            Ok(false) => Err(StoreError::new(
                "the lock of the account is held by another process, and does not open",
            )),
            Err(problem) => match away {
                Away::LocalShare(_) => Ok(local),
                Away::Fail => Err(super::tokens::failed(problem)),
            },
        }
    }
}

/// A lock that this process has, or may have.
struct Held {
    link: Arc<Link>,
    key: String,
    holder: Vec<u8>,
}

impl Held {
    async fn wait(&self, life: Duration) -> Result<bool, Absent> {
        let arguments = [self.holder.clone(), millis(life)];
        let begun = TokioClock.now();
        let mut wait = LOOKS.0;
        loop {
            let keys = std::slice::from_ref(&self.key);
            if self.link.run::<u64>(&LOCK, keys, &arguments).await? == 1 {
                return Ok(true);
            }
            let waited = TokioClock.now().saturating_duration_since(begun);
            let left = life.saturating_sub(waited);
            if left.is_zero() {
                return Ok(false);
            }
            // Between a half and the whole, so that those who wait do not ask together.
            let random = 0.5 + crate::random::unit() / 2.0;
            TokioClock.sleep(wait.mul_f64(random).min(left)).await;
            wait = (wait * 2).min(LOOKS.1);
        }
    }

    async fn open(&mut self) {
        let keys = std::slice::from_ref(&self.key);
        let holder = [self.holder.clone()];
        // When that fails, it ends by itself.
        drop(self.link.run::<u64>(&TAKE_AWAY, keys, holder).await);
        self.holder.clear();
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if self.holder.is_empty() {
            return;
        }
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            // Not as another `Held`: a runtime that ends drops what it is given, again and again.
            let link = self.link.clone();
            let key = [std::mem::take(&mut self.key)];
            let holder = [std::mem::take(&mut self.holder)];
            runtime.spawn(async move {
                // When that fails, it ends by itself.
                drop(link.run::<u64>(&TAKE_AWAY, key, holder).await);
            });
        }
    }
}

/// A store whose refreshes are locked on Redis; made by [`Redis::locking`](super::Redis::locking).
///
/// The tokens stay where the store keeps them. It has to be one that all processes share.
#[derive(Clone)]
pub struct RedisLocking<S> {
    store: S,
    locks: Locks,
    away: Away,
}

impl<S> RedisLocking<S> {
    pub(super) fn new(store: S, link: Arc<Link>, prefix: String, away: Away) -> Self {
        Self {
            store,
            locks: Locks::new(link, prefix),
            away,
        }
    }
}

impl<S: TokenStore> TokenStore for RedisLocking<S> {
    fn load<'a>(&'a self, account: &'a str) -> Promise<'a, Result<Option<Stored>, StoreError>> {
        self.store.load(account)
    }

    fn swap<'a>(
        &'a self,
        account: &'a str,
        expected: Option<u64>,
        tokens: &'a Tokens,
    ) -> Promise<'a, Result<Option<u64>, StoreError>> {
        self.store.swap(account, expected, tokens)
    }

    fn remove<'a>(&'a self, account: &'a str) -> Promise<'a, Result<(), StoreError>> {
        self.store.remove(account)
    }

    fn lock<'a>(
        &'a self,
        account: &'a str,
        life: Duration,
    ) -> Promise<'a, Result<Lease, StoreError>> {
        Promise::later(self.locks.lock_or(account, life, self.away))
    }
}

impl<S: fmt::Debug> fmt::Debug for RedisLocking<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLocking")
            .field("store", &self.store)
            .field("away", &self.away)
            .finish_non_exhaustive()
    }
}
