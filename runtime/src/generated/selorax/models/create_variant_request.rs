// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateVariantRequest`].

use crate::codegen::{self, Map, Value};

/// Variant to add. The field list was not visible in any source.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateVariantRequest {
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

impl CreateVariantRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { additional: Map::new() }
    }
}

impl Default for CreateVariantRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent CreateVariantRequest {
    ..additional,
});
