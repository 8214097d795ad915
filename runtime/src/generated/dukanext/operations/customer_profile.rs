// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Profile`.

use crate::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Dukanext;
use super::super::models::{Customer, UpdateProfileReply, UpdateProfileRequest};

/// The customer's own data.
#[derive(Clone, Debug)]
pub struct CustomerProfile {
    client: codegen::Client<Dukanext>,
}

impl CustomerProfile {
    pub(in super::super) fn new(client: codegen::Client<Dukanext>) -> Self {
        Self { client }
    }

    /// Fetch the signed-in customer.
    ///
    /// `GET /auth` · [source](<https://docs.dukanext.co.ke/docs/api-reference/auth>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `AUTH_TOKEN_DEVICE_MISMATCH`, `AUTH_TOKEN_INVALID`,
    /// `AUTH_TOKEN_MISSING`, `AUTH_USER_NOT_FOUND`, `DEV_MODE_DISABLED`, `ORIGIN_NOT_ALLOWED`,
    /// `SESSION_EXPIRED`, `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn get(&self) -> GetProfile {
        GetProfile(Call::json(&self.client, &GET))
    }

    /// Change the signed-in customer's profile.
    ///
    /// `PATCH /auth` · [source](<https://docs.dukanext.co.ke/docs/theme-guide/customer-auth>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `AUTH_TOKEN_DEVICE_MISMATCH`, `AUTH_TOKEN_INVALID`,
    /// `AUTH_TOKEN_MISSING`, `AUTH_USER_NOT_FOUND`, `DEV_MODE_DISABLED`, `ORIGIN_NOT_ALLOWED`,
    /// `PHONE_NUMBER_INVALID`, `SESSION_EXPIRED`, `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`,
    /// `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn update(&self, body: &UpdateProfileRequest) -> UpdateProfile {
        UpdateProfile(Call::json(&self.client, &UPDATE).json_body(body))
    }
}

/// A call of [`CustomerProfile::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetProfile(Call<Dukanext, Customer>);

codegen::call!(GetProfile, Dukanext, Customer);

static GET: Operation = Operation::new("customer.profile.get", Method::GET, "/auth")
    .security(&[&["apiKey"]])
    .granted("customerToken")
    .idempotency(Idempotency::Safe)
    .payload(&["data", "user"]);

/// A call of [`CustomerProfile::update`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateProfile(Call<Dukanext, UpdateProfileReply>);

codegen::call!(UpdateProfile, Dukanext, UpdateProfileReply);

static UPDATE: Operation = Operation::new(
        "customer.profile.update",
        Method::PATCH,
        "/auth",
    )
    .security(&[&["apiKey"]])
    .granted("customerToken");
