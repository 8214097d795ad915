// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Capabilities`].

use crate::codegen::{self, Map, Value};

/// Shape not shown. Said to report the active scopes and the usable payment methods.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Capabilities {
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received Capabilities {
    ..additional,
});
