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
    /// Reads the headers that the API's description names; `now` is seconds since 1970.
    pub(crate) fn read(descriptor: &Descriptor, headers: &HeaderMap, now: u64) -> Self {
        let Some(names) = descriptor.rate_limit else {
            return Self::default();
        };
        let number = |name: Option<&str>| -> Option<u64> {
            headers.get(name?)?.to_str().ok()?.trim().parse().ok()
        };
        let reset = number(names.reset).map(|value| match names.unit {
            ResetUnit::Seconds => Duration::from_secs(value),
            ResetUnit::EpochSeconds => Duration::from_secs(value.saturating_sub(now)),
            ResetUnit::EpochMilliseconds => {
                Duration::from_millis(value.saturating_sub(now.saturating_mul(1000)))
            }
        });
        Self {
            limit: number(names.limit),
            remaining: number(names.remaining),
            reset,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Secret;

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
