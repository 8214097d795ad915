// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateWebhookRequest`].

use crate::codegen;
use super::{WebhookEventName, WebhookType};

/// `CreateWebhookRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhookRequest {
    /// Exact names; wildcards are refused.
    pub events: Vec<WebhookEventName>,
    /// On the earlier page only.
    ///
    /// Server default: `paylix`.
    pub kind: Option<WebhookType>,
    /// `url`.
    pub url: String,
}

impl CreateWebhookRequest {
    /// Makes a value of what is required.
    pub fn new(url: impl Into<String>, events: Vec<WebhookEventName>) -> Self {
        Self {
            events,
            kind: None,
            url: url.into(),
        }
    }

    /// Sets `type`.
    pub fn kind(mut self, kind: impl Into<WebhookType>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

codegen::record!(sent CreateWebhookRequest {
    0 events "events" required,
    1 kind "type" optional,
    2 url "url" required,
});
