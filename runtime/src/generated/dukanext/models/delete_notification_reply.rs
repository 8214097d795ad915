// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`DeleteNotificationReply`].

use crate::codegen::{self, Map, Value};

/// Reply not visible in the sources.
///
/// Concluded, not stated by the API's documentation.
///
/// [source](<https://docs.dukanext.co.ke/docs/concepts/authentication>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteNotificationReply {
    /// Marks the reply as successful.
    pub status: Option<String>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received DeleteNotificationReply {
    0 status "status" optional,
    ..additional,
});
