// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`VerifyLoginCodeRequest`].

use crate::codegen::{self, Secret};

/// `VerifyLoginCodeRequest`.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/auth>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VerifyLoginCodeRequest {
    /// Six-digit code from the email.
    pub code: Secret,
    /// Same address as in the first step.
    pub email: String,
    /// Only value shown.
    pub event: String,
    /// data.id from the first step.
    pub id: String,
}

impl VerifyLoginCodeRequest {
    /// Makes a value of what is required.
    pub fn new(
        email: impl Into<String>,
        id: impl Into<String>,
        code: impl Into<Secret>,
    ) -> Self {
        Self {
            code: code.into(),
            email: email.into(),
            event: "login".to_owned(),
            id: id.into(),
        }
    }
}

codegen::record!(sent VerifyLoginCodeRequest {
    0 code "code" required,
    1 email "email" required,
    2 event "event" required,
    3 id "id" required,
});
