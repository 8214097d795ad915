//! Where requests are counted: a trait, so that several processes can count together.

use std::error::Error;
use std::fmt;
use std::ops::Range;
use std::time::Duration;

use crate::auth::Promise;

/// Counts requests, for all that share a limit.
///
/// Times are since 1970, by the client's clock. A store that cannot count, say since its server is
/// down, may fail, and so does the call before it sends anything; or it may give the slot
/// `At(wanted.start)`, since the API itself still refuses what is too much.
pub trait PacingStore: Send + Sync + fmt::Debug + 'static {
    /// Takes the earliest place for one request that keeps all quotas, and counts it in each.
    /// It lies within `wanted`, which begins `now` or later; when there is none within it,
    /// nothing is counted.
    fn take<'a>(
        &'a self,
        quotas: &'a [Quota],
        now: Duration,
        wanted: Range<Duration>,
    ) -> Promise<'a, Result<Slot, PacingError>>;

    /// Gives back a place that was not used. It must not block; a store may do nothing.
    fn give_back(&self, quotas: &[Quota], at: Duration) {
        let _ = (quotas, at);
    }
}

/// A number of requests that are allowed in every span of a length.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Quota {
    /// Name of API and budget, e.g. `SeloraX token`.
    pub name: String,
    /// How many requests; at least 1.
    pub requests: u64,
    /// In which time.
    pub window: Duration,
}

/// What a store answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The request was counted and may be sent at this time.
    At(Duration),
    /// Nothing was counted, since this is the earliest time there is.
    TooLate(Duration),
}

/// A store that could not count.
#[derive(Debug)]
pub struct PacingError(Box<dyn Error + Send + Sync>);

impl PacingError {
    /// Makes an error of its cause.
    pub fn new(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(cause.into())
    }
}

impl fmt::Display for PacingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the store that counts requests could not be asked")
    }
}

impl Error for PacingError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.0)
    }
}
