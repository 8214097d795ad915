// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UpdateWebhookRequest`].

use crate::codegen;
use super::WebhookEventName;

/// From the example.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebhookRequest {
    /// `events`.
    pub events: Option<Vec<WebhookEventName>>,
    /// `url`.
    pub url: Option<String>,
}

impl UpdateWebhookRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { events: None, url: None }
    }

    /// Sets `events`.
    pub fn events(mut self, events: Vec<WebhookEventName>) -> Self {
        self.events = Some(events);
        self
    }

    /// Sets `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Default for UpdateWebhookRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent UpdateWebhookRequest {
    0 events "events" optional,
    1 url "url" optional,
});
