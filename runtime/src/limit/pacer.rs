//! Holds requests of one client back: which quotas count for a request, and the wait for its
//! place.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::learn::{Learnt, Said};
use super::store::{PacingError, Quota, Slot};
use super::{Pacing, PacingStore};
use crate::api::{Descriptor, RateBudget};
use crate::clock::{Clock, within};

/// Holds requests back.
pub(crate) struct Pacer {
    pacing: Pacing,
    descriptor: &'static Descriptor,
    clock: Arc<dyn Clock>,
    /// One moment on both of the clock's scales, so that times since 1970 never go back.
    start: (Instant, Duration),
    /// By the names of the budgets that not all operations have: their answers speak of limits
    /// of their own.
    learnt: Mutex<BTreeMap<Vec<&'static str>, Learnt>>,
}

/// A request that was let go.
#[derive(Debug)]
pub(crate) struct Sending {
    key: Vec<&'static str>,
    serial: u64,
    /// How long it was held back.
    pub(crate) waited: Duration,
}

/// Why a request was not let go.
#[derive(Debug)]
pub(crate) enum NotAdmitted {
    /// There is no place before the call's time is over; how long it would have been to the first.
    TooLate(Duration),
    /// The store could not count.
    Store(PacingError),
}

impl Pacer {
    pub(crate) fn new(
        pacing: Pacing,
        descriptor: &'static Descriptor,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self {
            start: (clock.now(), clock.unix_time()),
            pacing,
            descriptor,
            clock,
            learnt: Mutex::default(),
        }
    }

    /// Waits until a request may be sent, for less than `patience`.
    pub(crate) async fn admit(
        &self,
        method: &str,
        path: &str,
        patience: Duration,
    ) -> Result<Sending, NotAdmitted> {
        let budgets = self.budgets(method, path);
        let scoped = budgets.iter().filter(|budget| budget.operations.is_some());
        let key: Vec<_> = scoped.map(|budget| budget.name).collect();
        let quotas = self.quotas(&budgets);
        let begun = self.now();
        let end = begun.saturating_add(patience);
        loop {
            let at = self.take(&key, &quotas, end).await?;
            let place = Place {
                store: &*self.pacing.store,
                quotas: &quotas,
                at: Some(at),
            };
            let wait = at.saturating_sub(self.now());
            if !wait.is_zero() {
                self.clock.sleep(wait).await;
            }
            let now = self.now();
            let mut learnt = self.lock();
            let learnt = learnt.entry(key.clone()).or_default();
            // Meanwhile an answer may have come that says to wait for longer: then this place is
            // given back, and another is taken.
            if learnt.held(now).is_none() {
                place.keep();
                return Ok(Sending {
                    serial: learnt.leaves(),
                    waited: now.saturating_sub(begun),
                    key,
                });
            }
        }
    }

    /// Takes a place before `end`, when no answer asks for silence.
    async fn take(
        &self,
        key: &[&'static str],
        quotas: &[Quota],
        end: Duration,
    ) -> Result<Duration, NotAdmitted> {
        let now = self.now();
        let held = self.lock().get(key).and_then(|learnt| learnt.held(now));
        let from = held.unwrap_or(now);
        if from >= end {
            return Err(NotAdmitted::TooLate(from.saturating_sub(now)));
        }
        let taking = self.pacing.store.take(quotas, now, from..end);
        match within(&*self.clock, end.saturating_sub(now), taking).await {
            Some(Ok(Slot::At(at))) => Ok(at),
            Some(Ok(Slot::TooLate(at))) => Err(NotAdmitted::TooLate(at.saturating_sub(now))),
            Some(Err(problem)) => Err(NotAdmitted::Store(problem)),
            None => Err(NotAdmitted::TooLate(Duration::ZERO)),
        }
    }

    /// Notes what the answer to a request said.
    pub(crate) fn note(&self, sending: &Sending, said: Said) {
        if !self.pacing.headers {
            return;
        }
        let now = self.now();
        if let Some(learnt) = self.lock().get_mut(&sending.key) {
            learnt.note(sending.serial, said, now, self.pacing.max_hold);
        }
    }

    fn budgets(&self, method: &str, path: &str) -> Vec<&'static RateBudget> {
        let budgets = self.descriptor.budgets.iter();
        budgets
            .filter(|budget| match budget.operations {
                None => true,
                Some(keys) => keys.iter().any(|key| is_of(key, method, path)),
            })
            .collect()
    }

    fn quotas(&self, budgets: &[&RateBudget]) -> Vec<Quota> {
        let kept = |budget: &&&RateBudget| budget.documented || self.pacing.inferred;
        let quota = |budget: &&RateBudget| Quota {
            name: format!("{} {}", self.descriptor.name, budget.name),
            requests: budget.requests.max(1),
            window: kept_window(Duration::from_secs(budget.seconds)),
        };
        budgets.iter().filter(kept).map(quota).collect()
    }

    fn now(&self) -> Duration {
        let (instant, unix) = self.start;
        let passed = self.clock.now().saturating_duration_since(instant);
        unix.saturating_add(passed)
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<Vec<&'static str>, Learnt>> {
        self.learnt.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns over how long a budget is kept: longer than its window, by more than what requests differ
/// in on their way.
pub(crate) fn kept_window(window: Duration) -> Duration {
    window.saturating_add(window / 50)
}

/// A place that is given back unless it is used, also when its call is dropped.
struct Place<'a> {
    store: &'a dyn PacingStore,
    quotas: &'a [Quota],
    at: Option<Duration>,
}

impl Place<'_> {
    fn keep(mut self) {
        self.at = None;
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        if let Some(at) = self.at {
            self.store.give_back(self.quotas, at);
        }
    }
}

/// Tells whether a method and a path, of the description or as sent, are those of `METHOD /path`.
fn is_of(key: &str, method: &str, path: &str) -> bool {
    let Some((known, template)) = key.split_once(' ') else {
        return false;
    };
    let (mut parts, mut segments) = (template.split('/'), path.split('/'));
    known == method
        && loop {
            match (parts.next(), segments.next()) {
                (None, None) => break true,
                (Some(part), Some(segment)) if part == segment || part.contains('{') => {}
                _ => break false,
            }
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_is_found_by_its_template_and_by_a_path_as_sent() {
        let key = "GET /orders/{id}/lines";
        for path in ["/orders/{id}/lines", "/orders/7/lines"] {
            assert!(is_of(key, "GET", path), "{path}");
        }
        assert!(!is_of(key, "POST", "/orders/7/lines"));
        for path in ["/orders/7", "/orders/7/lines/1", "/items/7/lines"] {
            assert!(!is_of(key, "GET", path), "{path}");
        }
    }
}
