// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`WebhookLog`].

use crate::codegen::{self, DateTime, UnixSeconds, Utc, Value};
use super::WebhookLogStatus;

/// One delivery attempt.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookLog {
    /// `attempt`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub attempt: Option<i64>,
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// Unix time in seconds.
    pub delivered_at: Option<DateTime<Utc>>,
    /// `duration_ms`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub duration_ms: Option<i64>,
    /// `error_message`.
    pub error_message: Option<String>,
    /// `event_type`.
    pub event_type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `payload`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub payload: Option<Value>,
    /// `request_headers`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub request_headers: Option<Value>,
    /// `response`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub response: Option<Value>,
    /// `response_headers`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub response_headers: Option<Value>,
    /// `status`.
    pub status: Option<WebhookLogStatus>,
    /// `status_code`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub status_code: Option<i64>,
    /// `uniqid`.
    pub uniqid: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `webhook_uniqid`.
    pub webhook_uniqid: Option<String>,
}

codegen::record!(received WebhookLog {
    0 attempt "attempt" optional,
    1 created_at "created_at" optional as Option<UnixSeconds>,
    2 delivered_at "delivered_at" optional as Option<UnixSeconds>,
    3 duration_ms "duration_ms" optional,
    4 error_message "error_message" optional,
    5 event_type "event_type" optional,
    6 id "id" optional,
    7 payload "payload" optional,
    8 request_headers "request_headers" optional,
    9 response "response" optional,
    10 response_headers "response_headers" optional,
    11 status "status" optional,
    12 status_code "status_code" optional,
    13 uniqid "uniqid" optional,
    14 url "url" optional,
    15 webhook_uniqid "webhook_uniqid" optional,
});
