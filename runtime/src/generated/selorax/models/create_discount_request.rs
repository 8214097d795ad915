// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateDiscountRequest`].

use crate::codegen::{self, Map, Value};

/// Discount to create. The field list was not visible; the fields of Discount are the likely
/// ones.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateDiscountRequest {
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

impl CreateDiscountRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { additional: Map::new() }
    }
}

impl Default for CreateDiscountRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent CreateDiscountRequest {
    ..additional,
});
