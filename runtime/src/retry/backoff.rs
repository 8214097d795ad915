//! When to try again: the server's hint, or a random wait that grows.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};

use super::RetryPolicy;
use crate::response::RateLimit;

/// Finds how long the server asks to wait.
///
/// `Retry-After` counts where the server is throttling (a 429, or a code that says so) and for
/// 503; a rate-limit reset only where it is throttling, since those headers come with every
/// answer. A malformed header is as good as none.
pub(crate) fn hint(
    status: StatusCode,
    throttled: bool,
    headers: &HeaderMap,
    rate_limit: RateLimit,
    now: SystemTime,
) -> Option<Duration> {
    if !throttled && status != StatusCode::SERVICE_UNAVAILABLE {
        return None;
    }
    // A window that is over while the server still refuses says nothing of when to come back.
    let reset = rate_limit
        .reset
        .filter(|reset| throttled && !reset.is_zero());
    retry_after(headers, now).or(reset)
}

/// Reads `Retry-After`: seconds, or a date (RFC 9110 §10.2.3).
fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers
        .get(http::header::RETRY_AFTER)?
        .to_str()
        .ok()?
        .trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    // Measured against the server's own clock when it sent one, so that skew does not matter.
    let date = http_date(text)?;
    let sent = headers
        .get(http::header::DATE)
        .and_then(|date| http_date(date.to_str().ok()?));
    Some(date.duration_since(sent.unwrap_or(now)).unwrap_or_default())
}

/// Reads a date as HTTP writes it: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110 §5.6.7).
fn http_date(text: &str) -> Option<SystemTime> {
    let date = chrono::NaiveDateTime::parse_from_str(text, "%a, %d %b %Y %H:%M:%S GMT").ok()?;
    let seconds = u64::try_from(date.and_utc().timestamp()).ok()?;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

/// Finds the wait before attempt `next` (2 is the first repetition); `None` when the hint is
/// longer than the policy allows. `random` is at least 0 and less than 1.
///
/// Never before the hint: jitter is added to it, not taken off.
pub(crate) fn wait(
    policy: &RetryPolicy,
    next: u32,
    throttled: bool,
    hint: Option<Duration>,
    random: f64,
) -> Option<Duration> {
    let base = if throttled {
        policy.throttled_base
    } else {
        policy.base
    };
    let doubled = base.saturating_mul(
        1_u32
            .checked_shl(next.saturating_sub(2))
            .unwrap_or(u32::MAX),
    );
    let jitter = doubled.min(policy.cap).mul_f64(random.clamp(0.0, 1.0));
    match hint {
        Some(hint) if hint > policy.max_hint => None,
        Some(hint) => Some(hint.saturating_add(jitter.min(policy.base))),
        None => Some(jitter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: SystemTime = SystemTime::UNIX_EPOCH;

    fn headers(name: &'static str, value: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(name, value.parse().unwrap());
        headers
    }

    fn hint_of(status: u16, headers: &HeaderMap) -> Option<Duration> {
        let reset = RateLimit {
            reset: Some(Duration::from_secs(9)),
            ..RateLimit::default()
        };
        let throttled = status == 429;
        let status = StatusCode::from_u16(status).unwrap();
        hint(status, throttled, headers, reset, NOW)
    }

    #[test]
    fn retry_after_counts_for_429_and_503_only() {
        let headers = headers("retry-after", "7");
        assert_eq!(hint_of(429, &headers), Some(Duration::from_secs(7)));
        assert_eq!(hint_of(503, &headers), Some(Duration::from_secs(7)));
        assert_eq!(hint_of(500, &headers), None);
    }

    #[test]
    fn a_rate_limit_reset_counts_for_429_only() {
        assert_eq!(
            hint_of(429, &HeaderMap::new()),
            Some(Duration::from_secs(9))
        );
        assert_eq!(hint_of(503, &HeaderMap::new()), None);
    }

    #[test]
    fn a_reset_that_is_over_is_no_hint() {
        let reset = RateLimit {
            reset: Some(Duration::ZERO),
            ..RateLimit::default()
        };
        let status = StatusCode::TOO_MANY_REQUESTS;
        assert_eq!(hint(status, true, &HeaderMap::new(), reset, NOW), None);
    }

    #[test]
    fn a_date_is_measured_against_the_date_of_the_server() {
        let mut headers = headers("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT");
        headers.insert("date", "Sun, 06 Nov 1994 08:49:07 GMT".parse().unwrap());
        assert_eq!(hint_of(503, &headers), Some(Duration::from_secs(30)));
    }

    #[test]
    fn a_malformed_retry_after_is_as_good_as_none() {
        assert_eq!(hint_of(503, &headers("retry-after", "soon")), None);
        assert_eq!(hint_of(503, &headers("retry-after", "-1")), None);
    }

    #[test]
    fn the_wait_is_never_shorter_than_the_hint() {
        let policy = RetryPolicy::default();
        let hint = Duration::from_secs(5);
        for random in [0.0, 0.5, 0.999] {
            assert!(wait(&policy, 2, true, Some(hint), random).unwrap() >= hint);
        }
    }

    #[test]
    fn a_hint_beyond_the_maximum_is_not_waited_for() {
        let hint = Some(Duration::from_secs(61));
        assert_eq!(wait(&RetryPolicy::default(), 2, true, hint, 0.0), None);
    }

    #[test]
    fn the_bound_of_the_wait_doubles_up_to_the_cap() {
        let policy = RetryPolicy::default();
        let bound = |next| wait(&policy, next, false, None, 1.0).unwrap();
        assert_eq!(bound(2), Duration::from_millis(50));
        assert_eq!(bound(3), Duration::from_millis(100));
        assert_eq!(bound(40), Duration::from_secs(20));
    }
}
