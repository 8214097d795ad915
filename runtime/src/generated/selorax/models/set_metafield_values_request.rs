// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`SetMetafieldValuesRequest`].

use crate::codegen;
use super::MetafieldValueInput;

/// Batch write. Fields as sent by a real app.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetMetafieldValuesRequest {
    /// Values to write in one batch.
    pub metafields: Vec<MetafieldValueInput>,
}

impl SetMetafieldValuesRequest {
    /// Makes a value of what is required.
    pub fn new(metafields: Vec<MetafieldValueInput>) -> Self {
        Self { metafields }
    }
}

codegen::record!(sent SetMetafieldValuesRequest {
    0 metafields "metafields" required,
});
