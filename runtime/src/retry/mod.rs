//! When a request is tried again: three questions, each in its own file.
//!
//! *Should we* ([`policy`]) looks at what happened and at whether the operation may be sent
//! twice; *when* ([`backoff`]) turns that into a wait; *may we* ([`budget`]) asks the tokens that
//! all calls share. The loop is in `client::execute`; clock and randomness come in as arguments.

pub(crate) mod backoff;
pub(crate) mod budget;
pub(crate) mod classify;
pub(crate) mod policy;

pub use budget::RetryBudget;
pub use classify::{Refusal, RetryAdvice};

use std::time::Duration;

/// How often and how fast a call is tried again.
///
/// The default makes at most 3 attempts and waits for a random time of at most 50 ms, 100 ms …
/// between them, or as long as the server asks for, up to a minute.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// Attempts in all, the first included; at least 1.
    pub max_attempts: u32,
    /// Upper bound of the first wait after a fault of server or network.
    pub base: Duration,
    /// Upper bound of the first wait after a 429 without a hint.
    pub throttled_base: Duration,
    /// Upper bound of every wait that the server did not ask for.
    pub cap: Duration,
    /// The longest wait that the server may ask for; beyond it the error comes at once.
    pub max_hint: Duration,
    /// Keys that are sent, but whose effect the API's documentation does not state, are relied on:
    /// see [`with_inferred_keys`](Self::with_inferred_keys).
    pub inferred_keys: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            base: Duration::from_millis(50),
            throttled_base: Duration::from_secs(1),
            cap: Duration::from_secs(20),
            max_hint: Duration::from_secs(60),
            inferred_keys: false,
        }
    }
}

impl RetryPolicy {
    /// Makes one attempt and no more.
    pub fn never() -> Self {
        Self {
            max_attempts: 1,
            ..Self::default()
        }
    }

    /// Sets the number of attempts, the first included; 0 counts as 1.
    pub fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Relies on idempotency keys whose effect was only concluded, not documented: a call that
    /// carries one is then repeated after a lost answer, as one with a documented key is.
    ///
    /// If the server does not heed such a key, the call may take effect twice. A key that you set
    /// yourself, by [`with_idempotency_key`](crate::Call::with_idempotency_key), is relied on
    /// without this.
    pub fn with_inferred_keys(mut self) -> Self {
        self.inferred_keys = true;
        self
    }

    /// Sets the longest wait that the server may ask for.
    pub fn with_max_hint(mut self, max_hint: Duration) -> Self {
        self.max_hint = max_hint;
        self
    }
}
