// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`WebhookEvent`].

use crate::codegen::{self, DateTime, Map, UnixSeconds, Utc, Value};
use super::WebhookEventName;

/// Body of an event delivery. Times nested in data can be ISO 8601 strings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookEvent {
    /// Unix time in seconds.
    pub created_at: DateTime<Utc>,
    /// `data`.
    pub data: Map<String, Value>,
    /// `event`.
    pub event: WebhookEventName,
}

codegen::record!(received WebhookEvent {
    0 created_at "created_at" required as UnixSeconds,
    1 data "data" required,
    2 event "event" required,
});
