// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`TestWebhookRequest`].

use crate::codegen;
use super::WebhookEventName;

/// `TestWebhookRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TestWebhookRequest {
    /// `event`.
    pub event: WebhookEventName,
}

impl TestWebhookRequest {
    /// Makes a value of what is required.
    pub fn new(event: impl Into<WebhookEventName>) -> Self {
        Self { event: event.into() }
    }
}

codegen::record!(sent TestWebhookRequest {
    0 event "event" required,
});
