// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UpdateOrderStatusRequest`].

use crate::codegen::{self, Map, Value};

/// Status change. The field list was not visible in any source.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateOrderStatusRequest {
    /// New order status. The field name is a guess: payloads use both `status` (webhooks) and
    /// `order_status` (orders).
    ///
    /// Concluded, not stated by the API's documentation.
    pub status: Option<String>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

impl UpdateOrderStatusRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            status: None,
            additional: Map::new(),
        }
    }

    /// Sets `status`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl Default for UpdateOrderStatusRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent UpdateOrderStatusRequest {
    0 status "status" optional,
    ..additional,
});
