//! Tokens on Redis: a hash for each account, written only over the version that the writer saw.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;

use ::redis::Script;

use super::link::{Absent, Link};
use super::lock::Locks;
use super::script::millis;
use crate::auth::{Lease, Promise, StoreError, Stored, TokenStore, Tokens};

/// How long an account is kept that nobody asks for.
const LIFE: Duration = Duration::from_secs(400 * 86_400);

/// How long it is known that an account was removed, and not lost.
const REMOVED: Duration = Duration::from_secs(30 * 86_400);

// An account that is in use lives on: reading it renews its life.
static LOAD: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "local stored = redis.call('HMGET', KEYS[1], 'version', 'tokens')
         if stored[1] then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
         return {stored[1] or '', stored[2] or '', tostring(redis.call('EXISTS', KEYS[2]))}",
    )
});
static SWAP: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "local version = redis.call('HGET', KEYS[1], 'version')
         if (version or '') ~= ARGV[1] then return 0 end
         redis.call('HSET', KEYS[1], 'version', ARGV[2], 'tokens', ARGV[3])
         redis.call('PEXPIRE', KEYS[1], ARGV[4])
         redis.call('DEL', KEYS[2])
         return 1",
    )
});
static REMOVE: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "redis.call('DEL', KEYS[1])
         redis.call('SET', KEYS[2], '1', 'PX', ARGV[1])
         return 1",
    )
});

/// Keeps tokens on a Redis; made by [`Redis::tokens`](super::Redis::tokens).
///
/// An account that is neither read nor written for 400 days is forgotten. The tokens stand there
/// **in clear**: see [who can read it](super#who-can-read-it).
///
/// A Redis that loses writes loses refresh tokens, which are good for one use at some servers. Have
/// it write each one to the disk (`appendonly yes`, `appendfsync always`), or keep the tokens in a
/// database and use [`Redis::locking`](super::Redis::locking). When an account is gone that this
/// process has seen, and nobody removed it, that is an error and not the end of the authorization: the
/// process goes on with what it has.
#[derive(Clone)]
pub struct RedisTokens {
    link: Arc<Link>,
    prefix: String,
    locks: Locks,
    /// The versions that this process saw, by account.
    seen: Arc<Mutex<BTreeMap<String, u64>>>,
}

impl RedisTokens {
    pub(super) fn new(link: Arc<Link>, prefix: String) -> Self {
        Self {
            locks: Locks::new(link.clone(), prefix.clone()),
            link,
            prefix,
            seen: Arc::default(),
        }
    }

    fn keys(&self, account: &str) -> [String; 2] {
        let prefix = &self.prefix;
        [
            format!("{prefix}:tokens:{account}"),
            format!("{prefix}:removed:{account}"),
        ]
    }

    /// Notes the version of an account, and returns whether one was known before.
    fn saw(&self, account: &str, version: Option<u64>) -> bool {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        match version {
            Some(version) => seen.insert(account.to_owned(), version).is_some(),
            None => seen.remove(account).is_some(),
        }
    }

    fn has_seen(&self, account: &str) -> bool {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.contains_key(account)
    }

    async fn loaded(&self, account: &str) -> Result<Option<Stored>, StoreError> {
        let asking = self.link.run(&LOAD, self.keys(account), [millis(LIFE)]);
        let (version, tokens, is_removed): (String, Vec<u8>, u8) = asking.await.map_err(failed)?;
        if version.is_empty() {
            if is_removed == 0 && self.has_seen(account) {
                return Err(StoreError::new(
                    "Redis has lost the tokens of the account: authorize it again, or remove it",
                ));
            }
            self.saw(account, None);
            return Ok(None);
        }
        // The parser's own words could quote the tokens.
        let tokens: Option<Tokens> = serde_json::from_slice(&tokens).ok();
        match (version.parse(), tokens) {
            (Ok(version), Some(tokens)) => {
                self.saw(account, Some(version));
                Ok(Some(Stored { tokens, version }))
            }
            _ => Err(StoreError::new(
                "the tokens of the account on Redis are damaged: authorize it again, or remove it",
            )),
        }
    }

    async fn swapped(
        &self,
        account: &str,
        expected: Option<u64>,
        tokens: &Tokens,
    ) -> Result<Option<u64>, StoreError> {
        let expected = expected
            .map(|version| version.to_string())
            .unwrap_or_default();
        // At random, so that none comes twice, not even after Redis forgot them all.
        let version = getrandom::u64()
            .map_err(|_| StoreError::new("there is no randomness for a version"))?;
        let tokens = serde_json::to_vec(tokens)
            .map_err(|_| StoreError::new("the tokens cannot be written as JSON"))?;
        let arguments = [
            expected.into_bytes(),
            version.to_string().into_bytes(),
            tokens,
            millis(LIFE),
        ];
        let asking = self.link.run::<u8>(&SWAP, self.keys(account), arguments);
        if asking.await.map_err(failed)? == 0 {
            return Ok(None);
        }
        self.saw(account, Some(version));
        Ok(Some(version))
    }
}

pub(super) fn failed(problem: Absent) -> StoreError {
    StoreError::new("the tokens on Redis could not be reached").with_source(problem)
}

impl TokenStore for RedisTokens {
    fn load<'a>(&'a self, account: &'a str) -> Promise<'a, Result<Option<Stored>, StoreError>> {
        Promise::later(self.loaded(account))
    }

    fn swap<'a>(
        &'a self,
        account: &'a str,
        expected: Option<u64>,
        tokens: &'a Tokens,
    ) -> Promise<'a, Result<Option<u64>, StoreError>> {
        Promise::later(self.swapped(account, expected, tokens))
    }

    fn remove<'a>(&'a self, account: &'a str) -> Promise<'a, Result<(), StoreError>> {
        Promise::later(async move {
            let keys = self.keys(account);
            let asking = self.link.run::<u8>(&REMOVE, keys, [millis(REMOVED)]);
            asking.await.map_err(failed)?;
            self.saw(account, None);
            Ok(())
        })
    }

    fn lock<'a>(
        &'a self,
        account: &'a str,
        life: Duration,
    ) -> Promise<'a, Result<Lease, StoreError>> {
        Promise::later(self.locks.lock(account, life))
    }
}

impl fmt::Debug for RedisTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisTokens")
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}
