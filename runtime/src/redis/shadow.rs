//! The places that this process took: what is told to a Redis that lost them, and what a local share
//! is counted from. It asks nobody.

use std::collections::BTreeMap;
use std::ops::Range;
use std::time::Duration;

use crate::limit::{Quota, Slot, blocked};

/// One place in the count of one quota. Times are since 1970, by the client's clock.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) at: Duration,
    pub(super) member: String,
    /// Redis has been told of it.
    shared: bool,
}

/// What Redis said last of one quota: this many places counted, in all.
#[derive(Clone, Copy, Debug)]
struct Seen {
    at: Duration,
    count: u64,
}

#[derive(Debug, Default)]
struct Count {
    window: Duration,
    /// By time.
    places: Vec<Place>,
    seen: Option<Seen>,
}

/// The state of Redis that this process knows.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    /// Empty when none is.
    pub(super) epoch: String,
    pub(super) serial: u64,
}

#[derive(Debug, Default)]
pub(super) struct Shadow {
    counts: BTreeMap<String, Count>,
    known: Known,
    /// Something was taken, or given back, without Redis.
    pub(super) untold: bool,
}

impl Shadow {
    /// Forgets what counts no more; without any place there is nothing that Redis could have lost.
    pub(super) fn forget(&mut self, now: Duration) {
        for count in self.counts.values_mut() {
            let window = count.window;
            count
                .places
                .retain(|place| place.at.saturating_add(window) > now);
        }
        self.counts.retain(|_, count| {
            let seen = count.seen.map(|seen| seen.at.saturating_add(count.window));
            !count.places.is_empty() || seen.is_some_and(|end| end > now)
        });
        if self.is_empty() {
            self.known = Known::default();
            self.untold = false;
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.counts.values().all(|count| count.places.is_empty())
    }

    pub(super) fn known(&self) -> Known {
        self.known.clone()
    }

    /// Notes a state of Redis. Answers may overtake each other.
    pub(super) fn learn(&mut self, epoch: &str, serial: u64) {
        if self.known.epoch == epoch {
            self.known.serial = self.known.serial.max(serial);
        } else {
            self.known = Known {
                epoch: epoch.to_owned(),
                serial,
            };
        }
    }

    /// Notes a place that Redis gave, with how many it counts in each quota.
    pub(super) fn took(
        &mut self,
        quotas: &[Quota],
        at: Duration,
        member: &str,
        counts: &[u64],
        now: Duration,
    ) {
        for (quota, &count) in quotas.iter().zip(counts) {
            self.insert(quota, at, member, true);
            if let Some(entry) = self.counts.get_mut(&quota.name) {
                entry.seen = Some(Seen { at: now, count });
            }
        }
    }

    fn insert(&mut self, quota: &Quota, at: Duration, member: &str, shared: bool) {
        let count = self.counts.entry(quota.name.clone()).or_default();
        count.window = quota.window;
        let index = count.places.partition_point(|place| place.at <= at);
        let place = Place {
            at,
            member: member.to_owned(),
            shared,
        };
        count.places.insert(index, place);
    }

    /// Takes the earliest place within a share of each quota: one part of `processes`.
    pub(super) fn take(
        &mut self,
        quotas: &[Quota],
        wanted: Range<Duration>,
        processes: u32,
        member: &str,
    ) -> Slot {
        let mut at = wanted.start;
        while let Some(later) = quotas.iter().find_map(|quota| {
            let count = self.counts.get(&quota.name)?;
            count.held(quota, at, processes)
        }) {
            at = later;
        }
        if at >= wanted.end {
            return Slot::TooLate(at);
        }
        for quota in quotas {
            self.insert(quota, at, member, false);
        }
        self.untold = true;
        Slot::At(at)
    }

    /// Forgets a place that was not used; returns its member when Redis knows of it.
    pub(super) fn give_back(&mut self, quotas: &[Quota], at: Duration) -> Option<String> {
        let mut given = None;
        for quota in quotas {
            let Some(count) = self.counts.get_mut(&quota.name) else {
                continue;
            };
            let is_it = |place: &Place| match &given {
                None => place.at == at,
                Some((member, _)) => place.member == *member,
            };
            if let Some(index) = count.places.iter().position(is_it) {
                let place = count.places.remove(index);
                given = Some((place.member, place.shared));
            }
        }
        given.and_then(|(member, shared)| shared.then_some(member))
    }

    /// Returns all places with their quotas and windows.
    pub(super) fn places(&self) -> impl Iterator<Item = (&str, Duration, &Place)> {
        self.counts.iter().flat_map(|(name, count)| {
            let of = move |place| (name.as_str(), count.window, place);
            count.places.iter().map(of)
        })
    }

    /// Notes that Redis knows of these.
    pub(super) fn told(&mut self, members: &[String]) {
        let members: std::collections::BTreeSet<_> = members.iter().collect();
        self.untold = false;
        for count in self.counts.values_mut() {
            for place in &mut count.places {
                place.shared |= members.contains(&place.member);
                self.untold |= !place.shared;
            }
        }
    }
}

impl Count {
    /// Returns the next time worth trying when a place at this one would be more than the share.
    fn held(&self, quota: &Quota, at: Duration, processes: u32) -> Option<Duration> {
        let processes = u64::from(processes.max(1));
        // What the others took before Redis went away still counts.
        if let Some(seen) = self.seen {
            let end = seen.at.saturating_add(quota.window);
            let own = self.places.iter().filter(|place| !place.shared);
            let own = own.filter(|place| place.at < end).count();
            let left = quota.requests.saturating_sub(seen.count) / processes;
            if at < end && u64::try_from(own).unwrap_or(u64::MAX) >= left {
                return Some(end);
            }
        }
        let share = Quota {
            requests: (quota.requests / processes).max(1),
            ..quota.clone()
        };
        let times: Vec<_> = self.places.iter().map(|place| place.at).collect();
        blocked(&times, &share, at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn quota(requests: u64) -> [Quota; 1] {
        [Quota {
            name: "all".to_owned(),
            requests,
            window: seconds(60),
        }]
    }

    fn take(shadow: &mut Shadow, quotas: &[Quota], from: u64, processes: u32) -> Slot {
        shadow.take(quotas, seconds(from)..seconds(1000), processes, "m")
    }

    #[test]
    fn a_share_is_a_part_of_the_quota_and_at_least_one() {
        for (requests, processes, most) in [(8, 4, 2), (2, 4, 1)] {
            let mut shadow = Shadow::default();
            for _ in 0..most {
                let slot = take(&mut shadow, &quota(requests), 0, processes);
                assert_eq!(slot, Slot::At(seconds(0)));
            }
            let next = take(&mut shadow, &quota(requests), 0, processes);
            assert_eq!(next, Slot::At(seconds(60)));
        }
    }

    #[test]
    fn what_others_took_before_leaves_only_a_part_of_the_rest_until_it_counts_no_more() {
        let (quotas, mut shadow) = (quota(8), Shadow::default());
        shadow.took(&quotas, seconds(100), "own", &[6], seconds(100));
        let next = take(&mut shadow, &quotas, 101, 2);
        assert_eq!(
            next,
            Slot::At(seconds(101)),
            "half of the two that are left"
        );
        assert_eq!(take(&mut shadow, &quotas, 102, 2), Slot::At(seconds(160)));
    }

    #[test]
    fn a_place_that_redis_does_not_know_is_not_given_back_to_it() {
        let (quotas, mut shadow) = (quota(2), Shadow::default());
        shadow.took(&quotas, seconds(1), "known", &[1], seconds(1));
        take(&mut shadow, &quotas, 100, 1);
        assert_eq!(shadow.give_back(&quotas, seconds(100)), None);
        let known = shadow.give_back(&quotas, seconds(1));
        assert_eq!(known.as_deref(), Some("known"));
        assert!(shadow.is_empty());
    }

    #[test]
    fn when_nothing_counts_any_more_the_state_of_redis_is_forgotten() {
        let (quotas, mut shadow) = (quota(2), Shadow::default());
        shadow.took(&quotas, seconds(1), "m", &[1], seconds(1));
        shadow.learn("epoch", 3);
        shadow.forget(seconds(60));
        assert_eq!(shadow.known().serial, 3);
        shadow.forget(seconds(61));
        assert_eq!(shadow.known().epoch, "");
    }
}
