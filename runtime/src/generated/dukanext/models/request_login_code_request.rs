// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`RequestLoginCodeRequest`].

use crate::codegen;

/// `RequestLoginCodeRequest`.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/auth>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestLoginCodeRequest {
    /// `email`.
    pub email: String,
}

impl RequestLoginCodeRequest {
    /// Makes a value of what is required.
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

codegen::record!(sent RequestLoginCodeRequest {
    0 email "email" required,
});
