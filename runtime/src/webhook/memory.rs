//! Events remembered within a process: bounded in number and in time.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::dedupe::{Claim, DedupeError, Deduplicator, Ticket};
use crate::auth::Promise;
use crate::clock::{Clock, TokioClock};

/// How long a delivery is accepted at most, from 300 s before its time to 300 s after it.
const WINDOW: Duration = Duration::from_secs(600);

/// Remembers the events of this process: 10,000 for 48 hours by default, with claims that lapse
/// after 5 minutes. Clones remember together.
///
/// When there are more, the oldest is forgotten, those handled before those in work. An event takes
/// about 300 bytes. Several processes behind one address need a store that they share.
#[derive(Clone)]
pub struct MemoryDeduplicator {
    state: Arc<Mutex<State>>,
    capacity: usize,
    time_to_live: Duration,
    lease: Duration,
    clock: Arc<dyn Clock>,
}

#[derive(Default)]
struct State {
    events: BTreeMap<String, Entry>,
    /// The events in the order in which they are forgotten.
    order: BTreeMap<Entry, String>,
    claims: u64,
}

/// The order of the fields is the order of forgetting.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    is_running: bool,
    until: Instant,
    claim: u64,
}

impl MemoryDeduplicator {
    /// Remembers this many events at most, at least one.
    pub fn new(capacity: usize) -> Self {
        Self {
            state: Arc::default(),
            capacity: capacity.max(1),
            time_to_live: Duration::from_secs(48 * 3600),
            lease: Duration::from_secs(300),
            clock: Arc::new(TokioClock),
        }
    }

    /// Sets how long a handled event is remembered; 48 hours by default, which is longer than
    /// retries go on, and at least the 10 minutes for which a delivery is accepted.
    pub fn with_time_to_live(mut self, time: Duration) -> Self {
        self.time_to_live = time.max(WINDOW);
        self
    }

    /// Sets after which time the claim of an event that was neither completed nor released lapses;
    /// 5 minutes by default. It has to be longer than the work can take.
    pub fn with_lease(mut self, lease: Duration) -> Self {
        self.lease = lease;
        self
    }

    /// Sets the clock, for tests.
    pub fn with_clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Returns how many events are remembered, in work or handled.
    pub fn len(&self) -> usize {
        let mut state = self.lock();
        state.forget_lapsed(self.clock.now());
        state.events.len()
    }

    /// Returns whether no event is remembered.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for MemoryDeduplicator {
    fn default() -> Self {
        Self::new(10_000)
    }
}

impl fmt::Debug for MemoryDeduplicator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryDeduplicator")
            .field("capacity", &self.capacity)
            .field("time_to_live", &self.time_to_live)
            .field("lease", &self.lease)
            .finish_non_exhaustive()
    }
}

impl State {
    fn set(&mut self, key: &str, entry: Entry) {
        self.remove(key);
        self.events.insert(key.to_owned(), entry);
        self.order.insert(entry, key.to_owned());
    }

    fn remove(&mut self, key: &str) {
        if let Some(entry) = self.events.remove(key) {
            self.order.remove(&entry);
        }
    }

    fn forget_lapsed(&mut self, now: Instant) {
        for is_running in [false, true] {
            let from = |claim| Entry {
                is_running,
                until: now,
                claim,
            };
            // Handled events come before all running ones, running ones after them.
            while let Some((&entry, _)) = self.order.range(..=from(u64::MAX)).next_back() {
                if entry.is_running != is_running {
                    break;
                }
                if let Some(key) = self.order.remove(&entry) {
                    self.events.remove(&key);
                }
            }
        }
    }

    fn keep_within(&mut self, capacity: usize) {
        while self.events.len() > capacity {
            let Some((_, key)) = self.order.pop_first() else {
                return;
            };
            self.events.remove(&key);
        }
    }
}

/// A time that lies that much later; the far future when there is no such time.
fn later(now: Instant, by: Duration) -> Instant {
    const CENTURY: Duration = Duration::from_secs(100 * 365 * 86_400);
    now.checked_add(by.min(CENTURY)).unwrap_or(now)
}

impl Deduplicator for MemoryDeduplicator {
    fn claim<'a>(&'a self, key: &'a str) -> Promise<'a, Result<Claim, DedupeError>> {
        let now = self.clock.now();
        let mut state = self.lock();
        state.forget_lapsed(now);
        if let Some(entry) = state.events.get(key) {
            return Promise::ready(Ok(if entry.is_running {
                Claim::Running
            } else {
                Claim::Done
            }));
        }
        // Before, so that the new one is not the one to go.
        state.keep_within(self.capacity - 1);
        state.claims += 1;
        let entry = Entry {
            is_running: true,
            until: later(now, self.lease),
            claim: state.claims,
        };
        state.set(key, entry);
        Promise::ready(Ok(Claim::First(Ticket::new(key, entry.claim.to_string()))))
    }

    fn complete<'a>(&'a self, ticket: &'a Ticket) -> Promise<'a, Result<(), DedupeError>> {
        let mut state = self.lock();
        state.claims += 1;
        let entry = Entry {
            is_running: false,
            until: later(self.clock.now(), self.time_to_live),
            claim: state.claims,
        };
        state.set(ticket.key(), entry);
        state.keep_within(self.capacity);
        Promise::ready(Ok(()))
    }

    fn release<'a>(&'a self, ticket: &'a Ticket) -> Promise<'a, Result<(), DedupeError>> {
        let mut state = self.lock();
        let is_ours = |entry: &Entry| entry.is_running && entry.claim.to_string() == ticket.token();
        if state.events.get(ticket.key()).is_some_and(is_ours) {
            state.remove(ticket.key());
        }
        Promise::ready(Ok(()))
    }
}
