// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UploadedImage`].

use crate::codegen::{self, Map, Value};

/// One stored upload. Other fields were not visible.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadedImage {
    /// Key to put in a variant `images` list.
    pub stored_key: String,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received UploadedImage {
    0 stored_key "stored_key" required,
    ..additional,
});
