// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Session`].

use crate::codegen;

/// Verified session. Fields as read by the official SDK.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Session {
    /// App the session belongs to.
    pub app_id: i64,
    /// Installation the session belongs to.
    pub installation_id: i64,
    /// Store the session belongs to.
    pub store_id: i64,
}

codegen::record!(received Session {
    0 app_id "app_id" required,
    1 installation_id "installation_id" required,
    2 store_id "store_id" required,
});
