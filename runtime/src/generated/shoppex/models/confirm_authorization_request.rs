// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ConfirmAuthorizationRequest`].

use crate::codegen;

/// `ConfirmAuthorizationRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConfirmAuthorizationRequest {
    /// `client_id`.
    pub client_id: String,
    /// `redirect_uri`.
    pub redirect_uri: String,
    /// `response_type`.
    pub response_type: String,
    /// Space-separated scopes.
    pub scope: Option<String>,
    /// `state`.
    pub state: Option<String>,
}

impl ConfirmAuthorizationRequest {
    /// Makes a value of what is required.
    pub fn new(client_id: impl Into<String>, redirect_uri: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            redirect_uri: redirect_uri.into(),
            response_type: "code".to_owned(),
            scope: None,
            state: None,
        }
    }

    /// Sets `scope`.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets `state`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

codegen::record!(sent ConfirmAuthorizationRequest {
    0 client_id "client_id" required,
    1 redirect_uri "redirect_uri" required,
    2 response_type "response_type" required,
    3 scope "scope" optional,
    4 state "state" optional,
});
