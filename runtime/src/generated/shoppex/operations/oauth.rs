// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `OAuth`.

use crate::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Shoppex;
use super::super::models::{
    AuthorizationRedirect, ConfirmAuthorizationRequest, ResponseType, TokenRequest,
    TokenResponse,
};

/// OAuth2 for installable apps.
#[derive(Clone, Debug)]
pub struct OAuth {
    client: codegen::Client<Shoppex>,
}

impl OAuth {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Shoppex>) -> Self {
        Self { client }
    }

    /// Show the consent page.
    ///
    /// `GET /oauth/authorize` ·
    /// [source](<https://docs.shoppex.io/api-reference/oauth2/authorize-an-oauth-app>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn show_consent(
        &self,
        response_type: impl Into<ResponseType>,
        client_id: impl Into<String>,
        redirect_uri: impl Into<String>,
    ) -> ShowConsent {
        ShowConsent(
            Call::text(&self.client, &SHOW_CONSENT)
                .query("response_type", response_type.into())
                .query("client_id", client_id.into())
                .query("redirect_uri", redirect_uri.into()),
        )
    }

    /// Approve an app and get the redirect.
    ///
    /// `POST /oauth/authorize` ·
    /// [source](<https://docs.shoppex.io/api-reference/oauth2/confirm-oauth-app-authorization>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn confirm(&self, body: &ConfirmAuthorizationRequest) -> ConfirmAuthorization {
        ConfirmAuthorization(Call::json(&self.client, &CONFIRM).json_body(body))
    }

    /// Exchange a code or a refresh token.
    ///
    /// Client credentials travel in the form. The page displays a bearer header too, which is
    /// unlikely to be needed.
    ///
    /// `POST /oauth/token` ·
    /// [source](<https://docs.shoppex.io/api-reference/oauth2/exchange-an-oauth-code-or-refresh-token>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn exchange_token(&self, body: &TokenRequest) -> ExchangeToken {
        ExchangeToken(Call::json(&self.client, &EXCHANGE_TOKEN).form_body(body))
    }
}

/// A call of [`OAuth::show_consent`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ShowConsent(Call<Shoppex, String>);

impl ShowConsent {
    /// Sets `scope`: Space-separated scopes.
    pub fn scope(self, scope: impl Into<String>) -> Self {
        Self(self.0.query("scope", scope.into()))
    }

    /// Sets `state`: Opaque value returned unchanged.
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.query("state", state.into()))
    }
}

codegen::call!(ShowConsent, Shoppex, String);

static SHOW_CONSENT: Operation = Operation::new(
        "oauth.show_consent",
        Method::GET,
        "/oauth/authorize",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .idempotency(Idempotency::Safe)
    .accept("text/html");

/// A call of [`OAuth::confirm`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ConfirmAuthorization(Call<Shoppex, AuthorizationRedirect>);

codegen::call!(ConfirmAuthorization, Shoppex, AuthorizationRedirect);

static CONFIRM: Operation = Operation::new(
        "oauth.confirm",
        Method::POST,
        "/oauth/authorize",
    )
    .security(&[&["oauth2"], &["apiKey"]]);

/// A call of [`OAuth::exchange_token`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ExchangeToken(Call<Shoppex, TokenResponse>);

codegen::call!(ExchangeToken, Shoppex, TokenResponse);

static EXCHANGE_TOKEN: Operation = Operation::new(
    "oauth.exchange_token",
    Method::POST,
    "/oauth/token",
);
