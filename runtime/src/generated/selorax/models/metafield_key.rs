// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`MetafieldKey`].

use crate::codegen;

/// Names one metafield definition.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetafieldKey {
    /// `key`.
    pub key: String,
    /// `namespace`.
    pub namespace: String,
}

impl MetafieldKey {
    /// Makes a value of what is required.
    pub fn new(namespace: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            namespace: namespace.into(),
        }
    }
}

codegen::record!(sent MetafieldKey {
    0 key "key" required,
    1 namespace "namespace" required,
});
