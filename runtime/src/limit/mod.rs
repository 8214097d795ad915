//! Pacing: keeping an API's rate limits instead of running into them. Optional, and shared by all
//! clones of a client.
//!
//! Two things hold a request back: budgets that are known in advance ([`Descriptor::budgets`]),
//! which a [`PacingStore`] counts, and what the rate-limit headers of answers say (`learn`). It
//! does not replace retry: other programs may use up the same limits, so a 429 still comes.
//!
//! [`Descriptor::budgets`]: crate::api::Descriptor::budgets

mod learn;
mod memory;
mod pacer;
mod store;

pub use memory::MemoryStore;
pub use store::{PacingError, PacingStore, Quota, Slot};

pub(crate) use learn::Said;
#[cfg(feature = "redis")]
pub(crate) use memory::blocked;
#[cfg(test)]
pub(crate) use pacer::kept_window;
pub(crate) use pacer::{NotAdmitted, Pacer, Sending};

use std::sync::Arc;
use std::time::Duration;

/// How requests are held back; see [`ClientBuilder::pacing`](crate::ClientBuilder::pacing).
///
/// The default keeps the documented budgets of the API, within this client, and waits when an
/// answer says that nothing remains, for at most a minute.
///
/// A budget is kept over a window that is longer by a fiftieth. Requests do not all take the same time to
/// the server, and one that is quick would else arrive before the window of a slow one was over.
#[derive(Clone, Debug)]
pub struct Pacing {
    store: Arc<dyn PacingStore>,
    inferred: bool,
    headers: bool,
    max_hold: Duration,
}

impl Default for Pacing {
    fn default() -> Self {
        Self {
            store: Arc::new(MemoryStore::default()),
            inferred: false,
            headers: true,
            max_hold: Duration::from_secs(60),
        }
    }
}

impl Pacing {
    /// Counts in this store. Clients of one API that are given clones of one `Pacing` count
    /// together as well.
    pub fn with_store(mut self, store: impl PacingStore) -> Self {
        self.store = Arc::new(store);
        self
    }

    /// Keeps budgets too that were only concluded, not documented.
    pub fn with_inferred_budgets(mut self) -> Self {
        self.inferred = true;
        self
    }

    /// Does not look at rate-limit headers.
    pub fn without_headers(mut self) -> Self {
        self.headers = false;
        self
    }

    /// Sets how long an answer without anything remaining holds back others at most; 60 s by
    /// default.
    pub fn with_max_hold(mut self, max_hold: Duration) -> Self {
        self.max_hold = max_hold;
        self
    }
}
