// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateWebhookRequest`].

use crate::codegen::{self, Map, Value};
use super::WebhookTopic;

/// Subscription to create. The request table of the runtime endpoint was not visible; these
/// names come from the dashboard-facing pages. The SDK README sends `topic` and `url`
/// instead.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhookRequest {
    /// `event_topic`.
    pub event_topic: WebhookTopic,
    /// HTTPS address that will receive the events.
    pub target_url: String,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

impl CreateWebhookRequest {
    /// Makes a value of what is required.
    pub fn new(
        event_topic: impl Into<WebhookTopic>,
        target_url: impl Into<String>,
    ) -> Self {
        Self {
            event_topic: event_topic.into(),
            target_url: target_url.into(),
            additional: Map::new(),
        }
    }
}

codegen::record!(sent CreateWebhookRequest {
    0 event_topic "event_topic" required,
    1 target_url "target_url" required,
    ..additional,
});
