// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ProductCustomField`].

use crate::codegen::{self, Map, Value};

/// A question shown at checkout.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductCustomField {
    /// `name`.
    pub name: Option<String>,
    /// `required`.
    pub required: Option<bool>,
    /// `type`.
    pub kind: Option<String>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received ProductCustomField {
    0 name "name" optional,
    1 required "required" optional,
    2 kind "type" optional,
    ..additional,
});
