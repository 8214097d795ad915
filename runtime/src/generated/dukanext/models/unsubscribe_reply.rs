// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UnsubscribeReply`].

use crate::codegen;

/// `UnsubscribeReply`.
///
/// Concluded, not stated by the API's documentation.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/newsletter>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnsubscribeReply {
    /// `message`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub message: Option<String>,
    /// Marks the reply as successful.
    pub status: Option<String>,
}

codegen::record!(received UnsubscribeReply {
    0 message "message" optional,
    1 status "status" optional,
});
