//! Request limits in fixed windows. It counts; the server says what is answered when a limit is reached.

use std::collections::BTreeMap;
use std::time::Duration;

/// So many requests in so much time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Limit {
    /// What the count is kept for, for example `all` or `token`.
    pub(crate) group: &'static str,
    pub(crate) requests: u64,
    pub(crate) window: Duration,
}

/// How much of a limit is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Allowance {
    pub(crate) limit: u64,
    pub(crate) remaining: u64,
    /// Whole seconds until the window starts anew, at least one.
    pub(crate) reset: u64,
    /// Whether this request is within the limit.
    pub(crate) granted: bool,
}

/// Counts requests for each limit and client.
#[derive(Debug, Default)]
pub(crate) struct Limiter {
    windows: BTreeMap<(&'static str, String), Window>,
}

#[derive(Debug, Clone, Copy)]
struct Window {
    ends: Duration,
    used: u64,
}

impl Limiter {
    /// Counts one request of `client` against all of `limits`, and gives the tightest allowance.
    pub(crate) fn take(
        &mut self,
        client: &str,
        limits: &[Limit],
        now: Duration,
    ) -> Option<Allowance> {
        let allowances = limits.iter().map(|limit| self.count(client, limit, now));
        allowances.min_by_key(|allowance| (allowance.granted, allowance.remaining))
    }

    fn count(&mut self, client: &str, limit: &Limit, now: Duration) -> Allowance {
        let fresh = Window {
            ends: now + limit.window,
            used: 0,
        };
        let window = self
            .windows
            .entry((limit.group, client.to_owned()))
            .or_insert(fresh);
        if now >= window.ends {
            *window = fresh;
        }
        let granted = window.used < limit.requests;
        if granted {
            window.used += 1;
        }
        let left = window.ends.saturating_sub(now);
        Allowance {
            limit: limit.requests,
            remaining: limit.requests - window.used,
            reset: left.as_secs() + u64::from(left.subsec_nanos() > 0),
            granted,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    #[test]
    fn the_window_starts_anew() {
        let limits = [Limit {
            group: "all",
            requests: 2,
            window: MINUTE,
        }];
        let mut limiter = Limiter::default();
        let mut at = |millis| {
            limiter
                .take("a", &limits, Duration::from_millis(millis))
                .unwrap()
        };
        assert_eq!(
            at(0),
            Allowance {
                limit: 2,
                remaining: 1,
                reset: 60,
                granted: true
            }
        );
        assert!(at(10_500).granted);
        assert_eq!(
            at(10_500),
            Allowance {
                limit: 2,
                remaining: 0,
                reset: 50,
                granted: false
            }
        );
        assert!(at(60_000).granted);
    }

    #[test]
    fn clients_do_not_share_a_count() {
        let limits = [Limit {
            group: "all",
            requests: 1,
            window: MINUTE,
        }];
        let mut limiter = Limiter::default();
        assert!(limiter.take("a", &limits, Duration::ZERO).unwrap().granted);
        assert!(limiter.take("b", &limits, Duration::ZERO).unwrap().granted);
    }

    #[test]
    fn the_tightest_limit_is_told() {
        let wide = Limit {
            group: "all",
            requests: 9,
            window: MINUTE,
        };
        let tight = Limit {
            group: "token",
            requests: 1,
            window: MINUTE,
        };
        let mut limiter = Limiter::default();
        assert_eq!(
            limiter
                .take("a", &[wide, tight], Duration::ZERO)
                .unwrap()
                .limit,
            1
        );
        assert!(
            !limiter
                .take("a", &[wide, tight], Duration::ZERO)
                .unwrap()
                .granted
        );
    }
}
