// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`SetInventoryRequest`].

use crate::codegen::{self, Map, Value};

/// Absolute stock quantities. The field list was not visible in any source.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetInventoryRequest {
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

impl SetInventoryRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { additional: Map::new() }
    }
}

impl Default for SetInventoryRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent SetInventoryRequest {
    ..additional,
});
