// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateThemeRequest`].

use crate::codegen::{self, Map, Value};

/// `CreateThemeRequest`.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateThemeRequest {
    /// Makes the new theme the live one.
    pub set_as_active: Option<bool>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

impl CreateThemeRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            set_as_active: None,
            additional: Map::new(),
        }
    }

    /// Sets `setAsActive`.
    pub fn set_as_active(mut self, set_as_active: bool) -> Self {
        self.set_as_active = Some(set_as_active);
        self
    }
}

impl Default for CreateThemeRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent CreateThemeRequest {
    0 set_as_active "setAsActive" optional,
    ..additional,
});
