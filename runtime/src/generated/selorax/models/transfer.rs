// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Transfer`].

use crate::codegen::{self, Map, Value};

/// Stock transfer between locations. The response fields were not visible in any source.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Transfer {
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received Transfer {
    ..additional,
});
