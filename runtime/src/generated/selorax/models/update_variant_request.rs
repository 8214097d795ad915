// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UpdateVariantRequest`].

use crate::codegen::{self, Map, Value};

/// Variant fields to change. Only `images` was seen in use.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateVariantRequest {
    /// Full replacement of the comma-separated image list.
    pub images: Option<String>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

impl UpdateVariantRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            images: None,
            additional: Map::new(),
        }
    }

    /// Sets `images`.
    pub fn images(mut self, images: impl Into<String>) -> Self {
        self.images = Some(images.into());
        self
    }
}

impl Default for UpdateVariantRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent UpdateVariantRequest {
    0 images "images" optional,
    ..additional,
});
