// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`AnyObject`].

use crate::codegen::{self, Map, Value};

/// Object whose fields the documentation does not show.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnyObject {
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

impl AnyObject {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { additional: Map::new() }
    }
}

impl Default for AnyObject {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(both AnyObject {
    ..additional,
});
