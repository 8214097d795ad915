// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UpdateDiscountRequest`].

use crate::codegen::{self, Map, Value};

/// Discount fields to change. The field list was not visible; the fields of Discount are the
/// likely ones.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateDiscountRequest {
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

impl UpdateDiscountRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { additional: Map::new() }
    }
}

impl Default for UpdateDiscountRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent UpdateDiscountRequest {
    ..additional,
});
