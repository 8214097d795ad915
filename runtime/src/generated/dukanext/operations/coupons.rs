// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Coupons`.

use crate::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Dukanext;
use super::super::models::{Coupon, ValidateCouponsRequest};

/// Coupon codes, checked against a cart.
#[derive(Clone, Debug)]
pub struct Coupons {
    client: codegen::Client<Dukanext>,
}

impl Coupons {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Dukanext>) -> Self {
        Self { client }
    }

    /// Check coupon codes against a cart.
    ///
    /// `POST /coupons` · [source](<https://docs.dukanext.co.ke/docs/api-reference/coupons>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `COUPONS_DISABLED`, `COUPON_CODE_REQUIRED`, `COUPON_ZERO_TOTAL`,
    /// `DEV_MODE_DISABLED`, `INVALID_COUPON`, `INVALID_SHIPPING_ID`, `ORIGIN_NOT_ALLOWED`,
    /// `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn validate(&self, body: &ValidateCouponsRequest) -> ValidateCoupons {
        ValidateCoupons(Call::json(&self.client, &VALIDATE).json_body(body))
    }
}

/// A call of [`Coupons::validate`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ValidateCoupons(Call<Dukanext, Coupon>);

codegen::call!(ValidateCoupons, Dukanext, Coupon);

static VALIDATE: Operation = Operation::new("coupons.validate", Method::POST, "/coupons")
    .security(&[&["apiKey"]])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);
