// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`AuthorizationCodeGrant`].

use crate::codegen::{self, Secret};

/// Swaps an authorization code for tokens.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthorizationCodeGrant {
    /// App identifier.
    pub client_id: String,
    /// App secret.
    pub client_secret: Secret,
    /// Code from the redirect; dies 60 seconds after issue.
    pub code: Secret,
    /// `grant_type`.
    pub grant_type: String,
    /// Same address as in the authorize request.
    pub redirect_uri: String,
}

impl AuthorizationCodeGrant {
    /// Makes a value of what is required.
    pub fn new(required: AuthorizationCodeGrantRequired) -> Self {
        Self {
            client_id: required.client_id,
            client_secret: required.client_secret,
            code: required.code,
            grant_type: "authorization_code".to_owned(),
            redirect_uri: required.redirect_uri,
        }
    }
}

/// What [`AuthorizationCodeGrant::new`] requires.
#[derive(Clone, Debug, PartialEq)]
pub struct AuthorizationCodeGrantRequired {
    /// App identifier.
    pub client_id: String,
    /// App secret.
    pub client_secret: Secret,
    /// Code from the redirect; dies 60 seconds after issue.
    pub code: Secret,
    /// Same address as in the authorize request.
    pub redirect_uri: String,
}

codegen::record!(sent AuthorizationCodeGrant {
    0 client_id "client_id" required,
    1 client_secret "client_secret" required,
    2 code "code" required,
    3 grant_type "grant_type" required,
    4 redirect_uri "redirect_uri" required,
});
