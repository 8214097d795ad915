//! State that many processes share, on a Redis: the budget of requests, the tokens and the lock of
//! their refresh, and which webhook events were handled. It is the feature `redis`.
//!
//! ```no_run
//! # #[cfg(feature = "selorax")]
//! # fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use shopwright::Pacing;
//! use shopwright::redis::{Away, Redis};
//! use shopwright::selorax::{Client, Credentials};
//!
//! let redis = Redis::open("redis://127.0.0.1/")?.with_prefix("my-app");
//!
//! // All processes together send what one may: 1,000 requests a minute.
//! let pacing = Pacing::default().with_store(redis.pacing(Away::LocalShare(4)));
//! let credentials = Credentials::access_token(std::env::var("SELORAX_ACCESS_TOKEN")?)?;
//! let client = Client::builder().credentials(credentials).pacing(pacing).build()?;
//!
//! let tokens = redis.tokens();                // for `OAuth`: one refresh for all
//! let events = redis.events(Away::Fail);      // for `webhook::once`
//! # Ok(())
//! # }
//! ```
//!
//! # What is needed of Redis
//!
//! Redis 5 or newer, or Valkey; one primary (a cluster is not supported), and no eviction
//! (`maxmemory-policy noeviction`). Everything is done by scripts, in one step each, and every key
//! has an expiry. For TLS switch on a feature of the crate `redis`, e.g. `tokio-rustls-comp`, in your
//! own `Cargo.toml`.
//!
//! # Who can read it
//!
//! [`Redis::tokens`] keeps access and refresh tokens **in clear**: whoever can read this Redis, its
//! files or its replicas can act for your merchants. Give it a password or an ACL user confined to
//! the prefix, TLS beyond one machine, and no other tenants; or keep the tokens in a store that
//! encrypts, and let Redis do the locking alone: [`Redis::locking`].

use std::sync::Arc;
use std::time::Duration;

use crate::auth::TokenStore;

mod away;
mod events;
mod link;
mod lock;
mod pacing;
mod script;
mod shadow;
#[cfg(test)]
pub(crate) mod tests;
mod tokens;

pub use away::Away;
pub use events::RedisEvents;
pub use lock::RedisLocking;
pub use pacing::RedisPacing;
pub use tokens::RedisTokens;

#[cfg(test)]
pub(crate) use tests::Server;

use link::Link;

/// The longest that one question to Redis may take, by default.
const TIMEOUT: Duration = Duration::from_secs(1);

/// A Redis that several processes share. Clones, and what is made of them, share one connection.
///
/// Nothing is connected until it is needed.
#[derive(Clone, Debug)]
pub struct Redis {
    link: Arc<Link>,
    prefix: String,
}

impl Redis {
    /// Names a Redis by its URL: `redis://[user][:password@]host[:port][/db]`, `rediss://…` for TLS,
    /// `redis+unix:///path/to/socket`.
    ///
    /// # Errors
    ///
    /// The URL cannot be read, or asks for what the crate `redis` was built without.
    pub fn open(url: &str) -> Result<Self, ::redis::RedisError> {
        Ok(Self::new(::redis::Client::open(url)?))
    }

    /// Takes a client of the crate `redis`, for settings of your own.
    pub fn new(client: ::redis::Client) -> Self {
        Self {
            link: Arc::new(Link::new(client, TIMEOUT)),
            prefix: "shopwright".to_owned(),
        }
    }

    /// Sets what all keys begin with; `shopwright` by default. Programs, environments, and accounts
    /// with limits of their own, need one each.
    pub fn with_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Sets how long one question may take, connecting included; 1 s by default. After that Redis
    /// counts as away.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.link = Arc::new(Link::new(self.link.client().clone(), timeout));
        self
    }

    /// Counts requests for all processes, for [`Pacing::with_store`](crate::Pacing::with_store).
    ///
    /// When Redis comes back without its state, the processes tell it what they sent, and 5 s pass
    /// until it gives out places again.
    pub fn pacing(&self, away: Away) -> RedisPacing {
        RedisPacing::new(self.link.clone(), self.prefix.clone(), away)
    }

    /// Keeps tokens, and lets one process at a time refresh an account.
    ///
    /// While Redis is away nothing is refreshed, and there is no other choice: a refresh whose new
    /// tokens cannot be kept loses the account. Access tokens that a process has serve until they
    /// end.
    pub fn tokens(&self) -> RedisTokens {
        RedisTokens::new(self.link.clone(), self.prefix.clone())
    }

    /// Lets one process at a time refresh an account whose tokens are kept in another store.
    pub fn locking<S: TokenStore>(&self, store: S, away: Away) -> RedisLocking<S> {
        RedisLocking::new(store, self.link.clone(), self.prefix.clone(), away)
    }

    /// Remembers webhook events for all processes, for [`webhook::once`](crate::webhook::once).
    pub fn events(&self, away: Away) -> RedisEvents {
        RedisEvents::new(self.link.clone(), self.prefix.clone(), away)
    }
}
