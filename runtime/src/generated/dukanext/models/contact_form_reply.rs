// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ContactFormReply`].

use crate::codegen;

/// Sent for honeypot hits as well.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/contact-form>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactFormReply {
    /// `message`.
    pub message: String,
    /// Marks the reply as successful.
    pub status: String,
}

codegen::record!(received ContactFormReply {
    0 message "message" required,
    1 status "status" required,
});
