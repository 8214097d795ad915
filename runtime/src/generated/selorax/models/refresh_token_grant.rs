// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`RefreshTokenGrant`].

use crate::codegen::{self, Secret};

/// Swaps a refresh token for a new access token. The documents say this is possible but the
/// section with the request was not visible; the body follows the sibling identity-provider
/// endpoint.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefreshTokenGrant {
    /// App identifier.
    pub client_id: String,
    /// App secret.
    pub client_secret: Secret,
    /// `grant_type`.
    pub grant_type: String,
    /// Refresh token (sx_rt_…).
    pub refresh_token: Secret,
}

impl RefreshTokenGrant {
    /// Makes a value of what is required.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
        refresh_token: impl Into<Secret>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            grant_type: "refresh_token".to_owned(),
            refresh_token: refresh_token.into(),
        }
    }
}

codegen::record!(sent RefreshTokenGrant {
    0 client_id "client_id" required,
    1 client_secret "client_secret" required,
    2 grant_type "grant_type" required,
    3 refresh_token "refresh_token" required,
});
