// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`MediaSettings`].

use crate::codegen::{self, Map, Value};

/// `MediaSettings`.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/categories>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MediaSettings {
    /// Base URL to put before every uploadUrl.
    pub url: String,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received MediaSettings {
    0 url "url" required,
    ..additional,
});
