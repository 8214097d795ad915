// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Notification`].

use crate::codegen::{self, Map, Value};

/// Shape not visible in the sources.
///
/// Concluded, not stated by the API's documentation.
///
/// [source](<https://docs.dukanext.co.ke/docs/concepts/authentication>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Notification {
    /// Assumed from the delete path.
    ///
    /// Concluded, not stated by the API's documentation.
    pub id: Option<String>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received Notification {
    0 id "_id" optional,
    ..additional,
});
