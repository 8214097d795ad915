//! A successful answer: the value, and everything that came with it.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use crate::api::{Descriptor, ResetUnit};
use crate::decode::Repair;

/// A value with the answer it came in.
#[derive(Clone)]
pub struct Response<T> {
    pub(crate) value: T,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) request_id: Option<String>,
    pub(crate) rate_limit: RateLimit,
    pub(crate) envelope: Value,
    pub(crate) body: Bytes,
    pub(crate) repairs: Vec<Repair>,
}

impl<T> Response<T> {
    /// Returns the value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Takes the value and drops the rest.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the id that the server gave the request, when it sent one.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Returns what the rate-limit headers said.
    pub fn rate_limit(&self) -> RateLimit {
        self.rate_limit
    }

    /// Returns the body without the payload: message, status, paging block and the like.
    ///
    /// `Value::Null` when the API has no envelope.
    pub fn envelope(&self) -> &Value {
        &self.envelope
    }

    /// Returns the whole body as it came.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Lists what had to be read leniently, because the server did not keep to its description;
    /// empty when all was well.
    pub fn repairs(&self) -> &[Repair] {
        &self.repairs
    }

    /// Changes the value, keeping the rest.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            value: change(self.value),
            status: self.status,
            headers: self.headers,
            request_id: self.request_id,
            rate_limit: self.rate_limit,
            envelope: self.envelope,
            body: self.body,
            repairs: self.repairs,
        }
    }
}

/// Shows the value by its own `Debug`, which hides secrets; headers, envelope and body may hold
/// the same secrets and are left out.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("rate_limit", &self.rate_limit)
            .field("repairs", &self.repairs)
            .field("body_bytes", &self.body.len())
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

/// What the rate-limit headers of an answer said; each part is `None` when its header is missing
/// or malformed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Requests allowed in a window.
    pub limit: Option<u64>,
    /// Requests left in this window.
    pub remaining: Option<u64>,
    /// Time until the window starts anew.
    pub reset: Option<Duration>,
}

impl RateLimit {
    /// Reads the headers that the API's description names; `now` is seconds since 1970, `unit` the
    /// user's word on the unit of the reset.
    pub(crate) fn read(
        descriptor: &Descriptor,
        headers: &HeaderMap,
        now: u64,
        unit: Option<ResetUnit>,
    ) -> Self {
        let Some(names) = descriptor.rate_limit else {
            return Self::default();
        };
        let number = |name: Option<&str>| -> Option<u64> {
            headers.get(name?)?.to_str().ok()?.trim().parse().ok()
        };
        let unit = unit.unwrap_or(names.unit);
        let reset = number(names.reset).and_then(|value| reset(value, unit, now));
        Self {
            limit: number(names.limit),
            remaining: number(names.remaining),
            reset,
        }
    }
}

/// Reads when the window starts anew; `now` is seconds since 1970.
fn reset(value: u64, unit: ResetUnit, now: u64) -> Option<Duration> {
    let now = Duration::from_secs(now);
    match unit {
        ResetUnit::Seconds => Some(Duration::from_secs(value)),
        ResetUnit::EpochSeconds => Some(Duration::from_secs(value).saturating_sub(now)),
        ResetUnit::EpochMilliseconds => Some(Duration::from_millis(value).saturating_sub(now)),
        ResetUnit::BySize => by_size(value, now),
    }
}

/// Tells the unit by the number. A window of more than a year is none, and neither is one that is
/// over: the guess is wrong then, or a clock is.
fn by_size(value: u64, now: Duration) -> Option<Duration> {
    const YEAR: u64 = 365 * 24 * 60 * 60;
    let wait = match value {
        0..YEAR => Duration::from_secs(value),
        1_000_000_000..100_000_000_000 => Duration::from_secs(value).checked_sub(now)?,
        1_000_000_000_000..100_000_000_000_000 => Duration::from_millis(value).checked_sub(now)?,
        _ => return None,
    };
    (!wait.is_zero() && wait.as_secs() < YEAR).then_some(wait)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Secret;

    const NOW: u64 = 1_900_000_000;

    fn read(value: u64, unit: ResetUnit) -> Option<u64> {
        Some(reset(value, unit, NOW)?.as_secs())
    }

    #[test]
    fn a_reset_of_unknown_unit_is_read_by_its_size() {
        for (value, seconds) in [
            (30, 30),
            (1_900_000_045, 45),
            (1_900_000_045_000, 45),
            (86_400, 86_400),
        ] {
            assert_eq!(read(value, ResetUnit::BySize), Some(seconds), "{value}");
        }
    }

    #[test]
    fn a_reset_that_is_over_or_makes_no_sense_says_nothing() {
        for value in [
            0,
            400_000_000,
            NOW - 1,
            NOW,
            (NOW - 1) * 1000,
            NOW + 40_000_000,
            u64::MAX,
        ] {
            assert_eq!(read(value, ResetUnit::BySize), None, "{value}");
        }
    }

    #[test]
    fn a_stated_unit_is_not_second_guessed() {
        assert_eq!(read(NOW, ResetUnit::Seconds), Some(NOW));
        assert_eq!(read(NOW + 7, ResetUnit::EpochSeconds), Some(7));
        assert_eq!(
            read((NOW + 7) * 1000, ResetUnit::EpochMilliseconds),
            Some(7)
        );
        assert_eq!(read(30, ResetUnit::EpochSeconds), Some(0));
    }

    #[test]
    fn an_answer_prints_its_value_and_no_secret_of_its_body_or_headers() {
        let mut headers = HeaderMap::new();
        headers.insert("location", "/?code=hidden".parse().unwrap());
        let response = Response {
            value: Secret::from("hidden"),
            status: StatusCode::OK,
            headers,
            request_id: Some("r-1".to_owned()),
            rate_limit: RateLimit::default(),
            envelope: serde_json::json!({ "token": "hidden" }),
            body: Bytes::from_static(b"{\"data\":\"hidden\"}"),
            repairs: Vec::new(),
        };
        let shown = format!("{response:?}");
        assert!(!shown.contains("hidden"), "{shown}");
        assert!(
            shown.contains("value: ***") && shown.contains("r-1"),
            "{shown}"
        );
    }
}
