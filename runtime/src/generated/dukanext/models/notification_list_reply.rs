// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`NotificationListReply`].

use crate::codegen::{self, Value};

/// `NotificationListReply`.
///
/// Concluded, not stated by the API's documentation.
///
/// [source](<https://docs.dukanext.co.ke/docs/concepts/authentication>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotificationListReply {
    /// Shape and paging not visible; presumably holds Notification items.
    ///
    /// Concluded, not stated by the API's documentation.
    pub data: Option<Value>,
    /// Marks the reply as successful.
    pub status: String,
}

codegen::record!(received NotificationListReply {
    0 data "data" optional,
    1 status "status" required,
});
