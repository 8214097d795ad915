// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`TokenResponse`].

use crate::codegen::{self, Secret};

/// Bare object, without the data envelope. expires_in is 3600 in the example.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TokenResponse {
    /// `access_token`.
    pub access_token: Option<Secret>,
    /// `expires_in`.
    pub expires_in: Option<i64>,
    /// `refresh_token`.
    pub refresh_token: Option<Secret>,
    /// `scope`.
    pub scope: Option<String>,
    /// `token_type`.
    pub token_type: Option<String>,
}

codegen::record!(received TokenResponse {
    0 access_token "access_token" optional,
    1 expires_in "expires_in" optional,
    2 refresh_token "refresh_token" optional,
    3 scope "scope" optional,
    4 token_type "token_type" optional,
});
