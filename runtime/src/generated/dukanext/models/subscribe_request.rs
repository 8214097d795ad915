// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`SubscribeRequest`].

use crate::codegen;

/// `SubscribeRequest`.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/newsletter>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscribeRequest {
    /// Honeypot. Keep it hidden in the form and send it empty; filled submissions are dropped
    /// without an error.
    pub honeypot: String,
    /// `email`.
    pub email: String,
}

impl SubscribeRequest {
    /// Makes a value of what is required.
    pub fn new(email: impl Into<String>, honeypot: impl Into<String>) -> Self {
        Self {
            honeypot: honeypot.into(),
            email: email.into(),
        }
    }
}

codegen::record!(sent SubscribeRequest {
    0 honeypot "_hp" required,
    1 email "email" required,
});
