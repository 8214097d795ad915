// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UpdateOrderRequest`].

use crate::codegen::{self, Map, Value};

/// Order fields to change. The field list was not visible in any source.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateOrderRequest {
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

impl UpdateOrderRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { additional: Map::new() }
    }
}

impl Default for UpdateOrderRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent UpdateOrderRequest {
    ..additional,
});
