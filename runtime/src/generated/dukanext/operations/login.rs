// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Customer Auth`.

use crate::codegen::{self, Call, Method, Operation};
use super::super::Dukanext;
use super::super::models::{
    AccessLinkRequest, LoginChallenge, LoginReply, RequestLoginCodeRequest,
    VerifyLoginCodeRequest,
};

/// Login with a code by email, or by the link of an order's email.
#[derive(Clone, Debug)]
pub struct Login {
    client: codegen::Client<Dukanext>,
}

impl Login {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Dukanext>) -> Self {
        Self { client }
    }

    /// Email a one-time login code.
    ///
    /// `POST /auth` · [source](<https://docs.dukanext.co.ke/docs/api-reference/auth>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `ACCOUNT_BLACKLISTED`, `ACCOUNT_INACTIVE`,
    /// `ACCOUNT_NOT_FOUND`, `API_KEY_INVALID`, `API_KEY_REQUIRED`, `API_KEY_REVOKED`,
    /// `AUTH_NOT_INITIALIZED`, `DEV_MODE_DISABLED`, `EMAIL_REQUIRED`, `GOOGLE_AUTH_REQUIRED`,
    /// `ORIGIN_NOT_ALLOWED`, `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`,
    /// `TOO_MANY_LOGIN_ATTEMPTS`.
    #[inline]
    pub fn request_code(&self, body: &RequestLoginCodeRequest) -> RequestLoginCode {
        RequestLoginCode(Call::json(&self.client, &REQUEST_CODE).json_body(body))
    }

    /// Sign in from a link in an order email.
    ///
    /// `POST /auth/access` · [source](<https://docs.dukanext.co.ke/docs/api-reference/auth>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `ACCESS_LINK_EXPIRED`, `API_KEY_INVALID`,
    /// `API_KEY_REQUIRED`, `API_KEY_REVOKED`, `DEV_MODE_DISABLED`, `INVALID_ACCESS_LINK`,
    /// `ORDER_CANCELLED`, `ORDER_HAS_REFUND`, `ORIGIN_NOT_ALLOWED`, `SHOP_BILLING_INVALID`,
    /// `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn by_access_link(&self, body: &AccessLinkRequest) -> LoginByAccessLink {
        LoginByAccessLink(Call::json(&self.client, &BY_ACCESS_LINK).json_body(body))
    }

    /// Exchange a login code for a customer token.
    ///
    /// `POST /auth/verify` · [source](<https://docs.dukanext.co.ke/docs/api-reference/auth>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `DEV_MODE_DISABLED`, `INVALID_CODE`, `ORIGIN_NOT_ALLOWED`,
    /// `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`,
    /// `TOO_MANY_VERIFY_ATTEMPTS`, `VERIFICATION_EVENT_MISMATCH`, `VERIFICATION_NOT_FOUND`,
    /// `VERIFICATION_NOT_VALID`, `VERIFICATION_USER_MISMATCH`.
    #[inline]
    pub fn verify_code(&self, body: &VerifyLoginCodeRequest) -> VerifyLoginCode {
        VerifyLoginCode(Call::json(&self.client, &VERIFY_CODE).json_body(body))
    }
}

/// A call of [`Login::request_code`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestLoginCode(Call<Dukanext, LoginChallenge>);

codegen::call!(RequestLoginCode, Dukanext, LoginChallenge);

static REQUEST_CODE: Operation = Operation::new(
        "login.request_code",
        Method::POST,
        "/auth",
    )
    .security(&[&["apiKey"]])
    .payload(&["data"]);

/// A call of [`Login::by_access_link`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct LoginByAccessLink(Call<Dukanext, LoginReply>);

codegen::call!(LoginByAccessLink, Dukanext, LoginReply);

static BY_ACCESS_LINK: Operation = Operation::new(
        "login.by_access_link",
        Method::POST,
        "/auth/access",
    )
    .security(&[&["apiKey"]]);

/// A call of [`Login::verify_code`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct VerifyLoginCode(Call<Dukanext, LoginReply>);

codegen::call!(VerifyLoginCode, Dukanext, LoginReply);

static VERIFY_CODE: Operation = Operation::new(
        "login.verify_code",
        Method::POST,
        "/auth/verify",
    )
    .security(&[&["apiKey"]]);
