// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`VerifySubscriptionReply`].

use crate::codegen;

/// `VerifySubscriptionReply`.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/newsletter>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VerifySubscriptionReply {
    /// `message`.
    pub message: String,
    /// Marks the reply as successful.
    pub status: String,
}

codegen::record!(received VerifySubscriptionReply {
    0 message "message" required,
    1 status "status" required,
});
