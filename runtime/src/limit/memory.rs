//! The store within a process: the times of the requests of each quota, past and to come.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::store::{PacingError, PacingStore, Quota, Slot};
use crate::auth::Promise;

/// Counts the requests of this process.
///
/// It keeps one time for each request of the last window: 16 KB for a thousand of them.
#[derive(Debug, Default)]
pub struct MemoryStore {
    times: Mutex<BTreeMap<String, Vec<Duration>>>,
}

impl MemoryStore {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Vec<Duration>>> {
        self.times.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl PacingStore for MemoryStore {
    fn take<'a>(
        &'a self,
        quotas: &'a [Quota],
        now: Duration,
        wanted: Range<Duration>,
    ) -> Promise<'a, Result<Slot, PacingError>> {
        let mut times = self.lock();
        for quota in quotas {
            if !times.contains_key(&quota.name) {
                times.insert(quota.name.clone(), Vec::new());
            }
        }
        let mut at = wanted.start;
        // Every round moves on, beyond one of the times at least.
        while let Some(later) = quotas
            .iter()
            .find_map(|quota| blocked(times.get(&quota.name)?, quota, at))
        {
            at = later;
        }
        if at >= wanted.end {
            return Promise::ready(Ok(Slot::TooLate(at)));
        }
        for quota in quotas {
            let Some(times) = times.get_mut(&quota.name) else {
                continue;
            };
            let old = times.partition_point(|&time| time.saturating_add(quota.window) <= now);
            times.drain(..old);
            let place = times.partition_point(|&time| time <= at);
            times.insert(place, at);
        }
        Promise::ready(Ok(Slot::At(at)))
    }

    fn give_back(&self, quotas: &[Quota], at: Duration) {
        let mut all = self.lock();
        for quota in quotas {
            if let Some(times) = all.get_mut(&quota.name) {
                if let Ok(index) = times.binary_search(&at) {
                    times.remove(index);
                }
            }
        }
    }
}

/// Returns the next time worth trying when a request at this one would be too much.
///
/// All requests within a window before *and after* it count, since places may be taken far
/// ahead by a request that waits for another quota.
pub(crate) fn blocked(times: &[Duration], quota: &Quota, at: Duration) -> Option<Duration> {
    let first = times.partition_point(|&time| time.saturating_add(quota.window) <= at);
    let end = times.partition_point(|&time| time < at.saturating_add(quota.window));
    let most = usize::try_from(quota.requests.max(1)).unwrap_or(usize::MAX);
    if end.saturating_sub(first) < most {
        return None;
    }
    let later = times.get(first)?.saturating_add(quota.window);
    (later > at).then_some(later)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quota(name: &str, requests: u64) -> Quota {
        Quota {
            name: name.to_owned(),
            requests,
            window: seconds(60),
        }
    }

    const fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    async fn take(store: &MemoryStore, quotas: &[Quota], from: u64) -> Slot {
        let now = seconds(from);
        store.take(quotas, now, now..seconds(1000)).await.unwrap()
    }

    #[tokio::test]
    async fn no_span_of_a_window_holds_more_than_the_quota() {
        let store = MemoryStore::default();
        let quotas = [quota("all", 2)];
        for (from, at) in [(0, 0), (30, 30), (30, 60), (30, 90), (119, 120)] {
            assert_eq!(take(&store, &quotas, from).await, Slot::At(seconds(at)));
        }
    }

    #[tokio::test]
    async fn a_place_far_ahead_does_not_block_those_before_it() {
        let store = MemoryStore::default();
        let both = [quota("all", 2), quota("token", 1)];
        for at in [0, 60, 120] {
            assert_eq!(take(&store, &both, 0).await, Slot::At(seconds(at)));
        }
        assert_eq!(take(&store, &both[..1], 0).await, Slot::At(seconds(0)));
    }

    #[tokio::test]
    async fn a_place_that_is_given_back_is_taken_by_the_next() {
        let store = MemoryStore::default();
        let quotas = [quota("all", 1)];
        take(&store, &quotas, 0).await;
        take(&store, &quotas, 0).await;
        store.give_back(&quotas, seconds(60));
        assert_eq!(take(&store, &quotas, 0).await, Slot::At(seconds(60)));
    }

    #[tokio::test]
    async fn a_place_ahead_makes_no_request_of_now_forgotten() {
        let store = MemoryStore::default();
        let quotas = [quota("all", 1)];
        take(&store, &quotas, 0).await;
        let ahead = seconds(120)..seconds(1000);
        store.take(&quotas, seconds(0), ahead).await.unwrap();
        assert_eq!(take(&store, &quotas, 0).await, Slot::At(seconds(60)));
    }

    #[tokio::test]
    async fn a_place_too_late_is_not_counted() {
        let store = MemoryStore::default();
        let quotas = [quota("all", 1)];
        take(&store, &quotas, 0).await;
        let late = store
            .take(&quotas, seconds(0), seconds(0)..seconds(60))
            .await;
        assert_eq!(late.unwrap(), Slot::TooLate(seconds(60)));
        assert_eq!(take(&store, &quotas, 0).await, Slot::At(seconds(60)));
    }
}
