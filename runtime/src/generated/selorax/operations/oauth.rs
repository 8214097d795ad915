// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `OAuth`.

use crate::codegen::{self, Call, Idempotency, Method, Operation, Secret};
use super::super::SeloraX;
use super::super::models::{TokenGrant, TokenSet};

/// Installing an app and getting tokens.
#[derive(Clone, Debug)]
pub struct OAuth {
    client: codegen::Client<SeloraX>,
}

impl OAuth {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<SeloraX>) -> Self {
        Self { client }
    }

    /// Ask a merchant to grant access.
    ///
    /// Meant to be opened in the merchant's browser, where a dashboard session is signed in; the
    /// answer is then a redirect to redirect_uri with code and state, and without store_id. The
    /// code works once and for 60 seconds.
    ///
    /// `GET /api/apps/oauth/authorize` ·
    /// [source](<https://docs.selorax.io/docs/authentication/oauth-flow>)
    #[inline]
    pub fn authorize_app(&self, required: AuthorizeAppRequired) -> AuthorizeApp {
        AuthorizeApp(
            Call::location(&self.client, &AUTHORIZE_APP)
                .query("client_id", required.client_id)
                .query("redirect_uri", required.redirect_uri)
                .query("scope", required.scope)
                .query("state", required.state)
                .query("store_id", required.store_id),
        )
    }

    /// Get or refresh an access token.
    ///
    /// Credentials go in the body; no Authorization header. Limited to 10 requests a minute.
    /// Which error codes apply was not visible.
    ///
    /// `POST /api/apps/oauth/token` ·
    /// [source](<https://docs.selorax.io/docs/authentication/oauth-flow>) ·
    /// SeloraX-io/selorax-app-sdk README.md
    #[inline]
    pub fn exchange_token(&self, body: &TokenGrant) -> ExchangeToken {
        ExchangeToken(Call::json(&self.client, &EXCHANGE_TOKEN).json_body(body))
    }
}

/// A call of [`OAuth::authorize_app`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AuthorizeApp(Call<SeloraX, Secret>);

codegen::call!(AuthorizeApp, SeloraX, Secret);

static AUTHORIZE_APP: Operation = Operation::new(
        "oauth.authorize_app",
        Method::GET,
        "/api/apps/oauth/authorize",
    )
    .idempotency(Idempotency::Safe)
    .redirect();

/// What [`OAuth::authorize_app`] requires.
#[derive(Clone, Debug, PartialEq)]
pub struct AuthorizeAppRequired {
    /// App identifier.
    pub client_id: String,
    /// Must be one of the registered redirect_urls.
    pub redirect_uri: String,
    /// Scopes joined by commas (not spaces), e.g. read:orders,write:products.
    pub scope: String,
    /// Random value, compared on return against cross-site request forgery.
    pub state: String,
    /// Store that grants access.
    pub store_id: i64,
}

/// A call of [`OAuth::exchange_token`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ExchangeToken(Call<SeloraX, TokenSet>);

codegen::call!(ExchangeToken, SeloraX, TokenSet);

static EXCHANGE_TOKEN: Operation = Operation::new(
        "oauth.exchange_token",
        Method::POST,
        "/api/apps/oauth/token",
    )
    .payload(&["data"]);
