// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`TokenRequest`] and the types inside it.

use crate::codegen::{self, Secret};

/// Form fields. refresh_token and the refresh_token grant value follow from the page title;
/// only the code exchange is shown.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TokenRequest {
    /// `client_id`.
    pub client_id: Option<String>,
    /// `client_secret`.
    pub client_secret: Option<Secret>,
    /// `code`.
    pub code: Option<Secret>,
    /// `grant_type`.
    pub grant_type: GrantType,
    /// `redirect_uri`.
    pub redirect_uri: Option<String>,
    /// `refresh_token`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub refresh_token: Option<Secret>,
}

impl TokenRequest {
    /// Makes a value of what is required.
    pub fn new(grant_type: impl Into<GrantType>) -> Self {
        Self {
            client_id: None,
            client_secret: None,
            code: None,
            grant_type: grant_type.into(),
            redirect_uri: None,
            refresh_token: None,
        }
    }

    /// Sets `client_id`.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Sets `client_secret`.
    pub fn client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// Sets `code`.
    pub fn code(mut self, code: impl Into<Secret>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `redirect_uri`.
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    /// Sets `refresh_token`.
    pub fn refresh_token(mut self, refresh_token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
}

codegen::record!(sent TokenRequest {
    0 client_id "client_id" optional,
    1 client_secret "client_secret" optional,
    2 code "code" optional,
    3 grant_type "grant_type" required,
    4 redirect_uri "redirect_uri" optional,
    5 refresh_token "refresh_token" optional,
});

/// Values of `GrantType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GrantType {
    /// `authorization_code`.
    AuthorizationCode,
    /// `refresh_token`.
    RefreshToken,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(sent GrantType {
    AuthorizationCode = "authorization_code",
    RefreshToken = "refresh_token",
});
