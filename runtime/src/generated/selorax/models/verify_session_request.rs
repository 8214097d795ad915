// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`VerifySessionRequest`].

use crate::codegen::{self, Secret};

/// Session token to check, with the app credentials.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VerifySessionRequest {
    /// App identifier.
    pub client_id: String,
    /// App secret.
    pub client_secret: Secret,
    /// JWT handed to the embedded app by the dashboard.
    pub session_token: Secret,
}

impl VerifySessionRequest {
    /// Makes a value of what is required.
    pub fn new(
        session_token: impl Into<Secret>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            session_token: session_token.into(),
        }
    }
}

codegen::record!(sent VerifySessionRequest {
    0 client_id "client_id" required,
    1 client_secret "client_secret" required,
    2 session_token "session_token" required,
});
