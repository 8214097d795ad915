// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Coupons`.

use crate::codegen::{
    self, Call, Idempotency, Method, Operation, Page, PageParam, PageStyle, Pagination,
};
use super::super::Shoppex;
use super::super::models::{
    Coupon, CouponCheckResult, CreateCouponRequest, UpdateCouponRequest,
};

/// Discount codes.
#[derive(Clone, Debug)]
pub struct Coupons {
    client: codegen::Client<Shoppex>,
}

impl Coupons {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Shoppex>) -> Self {
        Self { client }
    }

    /// List active coupons.
    ///
    /// SDKs send cursor and limit, but the page lists no query parameters.
    ///
    /// `GET /coupons` · [source](<https://docs.shoppex.io/api-reference/coupons/list-coupons>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn list(&self) -> ListCoupons {
        ListCoupons(Call::page(&self.client, &LIST))
    }

    /// Create a coupon.
    ///
    /// `POST /coupons` · [source](<https://docs.shoppex.io/api-reference/coupons/create-coupon>)
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`. What the key does is not documented, so after a lost
    /// answer the call is repeated only with a key of yours, or where the retry policy relies on
    /// inferred keys.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `IDEMPOTENCY_CONFLICT`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn create(&self, body: &CreateCouponRequest) -> CreateCoupon {
        CreateCoupon(Call::json(&self.client, &CREATE).json_body(body))
    }

    /// Delete a coupon.
    ///
    /// `DELETE /coupons/{id}` · ShoppexIO/sdk-js src/client.ts
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `COUPON_NOT_FOUND`, `FORBIDDEN`,
    /// `IDEMPOTENCY_CONFLICT`, `NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn delete(&self, coupon_id: impl Into<String>) -> DeleteCoupon {
        DeleteCoupon(Call::empty(&self.client, &DELETE).path(coupon_id.into()))
    }

    /// Read a coupon.
    ///
    /// `GET /coupons/{id}` · ShoppexIO/sdk-js src/client.ts
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `COUPON_NOT_FOUND`, `FORBIDDEN`, `NOT_FOUND`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn get(&self, coupon_id: impl Into<String>) -> GetCoupon {
        GetCoupon(Call::json(&self.client, &GET).path(coupon_id.into()))
    }

    /// Change a coupon.
    ///
    /// `PATCH /coupons/{id}` ·
    /// [source](<https://docs.shoppex.io/api-reference/coupons/update-coupon>)
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`. What the key does is not documented, so after a lost
    /// answer the call is repeated only with a key of yours, or where the retry policy relies on
    /// inferred keys.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `COUPON_NOT_FOUND`, `FORBIDDEN`,
    /// `IDEMPOTENCY_CONFLICT`, `NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn update(
        &self,
        coupon_id: impl Into<String>,
        body: &UpdateCouponRequest,
    ) -> UpdateCoupon {
        UpdateCoupon(
            Call::json(&self.client, &UPDATE).path(coupon_id.into()).json_body(body),
        )
    }

    /// Check a coupon code.
    ///
    /// Validates rather than reads; the SDKs type the answer as a coupon.
    ///
    /// `GET /coupons/code/{code}` ·
    /// [source](<https://docs.shoppex.io/api-reference/coupons/validate-coupon-by-code>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `COUPON_EXPIRED`, `COUPON_MAX_USES_REACHED`,
    /// `COUPON_NOT_FOUND`, `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn validate(&self, code: impl Into<String>) -> ValidateCoupon {
        ValidateCoupon(Call::json(&self.client, &VALIDATE).path(code.into()))
    }
}

/// A call of [`Coupons::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListCoupons(Call<Shoppex, Page<Coupon>>);

impl ListCoupons {
    /// Sets `cursor`: next_cursor of the previous answer.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.query("cursor", cursor.into()))
    }
}

codegen::paged_call!(ListCoupons, Shoppex, Coupon);

static LIST: Operation = Operation::new("coupons.list", Method::GET, "/coupons")
    .security(&[&["oauth2"], &["apiKey"]])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            style: PageStyle::Cursor {
                param: PageParam::Query("cursor"),
            },
            items: &["data"],
            has_more: Some(&["pagination", "has_more"]),
            next_cursor: Some(&["pagination", "next_cursor"]),
            default_limit: Some(50),
            max_limit: Some(100),
            ..Pagination::SINGLE
        },
    );

/// A call of [`Coupons::create`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateCoupon(Call<Shoppex, Coupon>);

codegen::call!(CreateCoupon, Shoppex, Coupon);

static CREATE: Operation = Operation::new("coupons.create", Method::POST, "/coupons")
    .security(&[&["oauth2"], &["apiKey"]])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: false,
    })
    .payload(&["data"]);

/// A call of [`Coupons::delete`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteCoupon(Call<Shoppex, ()>);

codegen::call!(DeleteCoupon, Shoppex, ());

static DELETE: Operation = Operation::new(
        "coupons.delete",
        Method::DELETE,
        "/coupons/{id}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: false,
    });

/// A call of [`Coupons::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetCoupon(Call<Shoppex, Coupon>);

codegen::call!(GetCoupon, Shoppex, Coupon);

static GET: Operation = Operation::new("coupons.get", Method::GET, "/coupons/{id}")
    .security(&[&["oauth2"], &["apiKey"]])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Coupons::update`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateCoupon(Call<Shoppex, Coupon>);

codegen::call!(UpdateCoupon, Shoppex, Coupon);

static UPDATE: Operation = Operation::new(
        "coupons.update",
        Method::PATCH,
        "/coupons/{id}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: false,
    })
    .payload(&["data"]);

/// A call of [`Coupons::validate`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ValidateCoupon(Call<Shoppex, CouponCheckResult>);

impl ValidateCoupon {
    /// Sets `product_id`: Check against one product.
    pub fn product_id(self, product_id: impl Into<String>) -> Self {
        Self(self.0.query("product_id", product_id.into()))
    }

    /// Sets `cart`: Check against a cart, given as a JSON string.
    pub fn cart(self, cart: impl Into<String>) -> Self {
        Self(self.0.query("cart", cart.into()))
    }
}

codegen::call!(ValidateCoupon, Shoppex, CouponCheckResult);

static VALIDATE: Operation = Operation::new(
        "coupons.validate",
        Method::GET,
        "/coupons/code/{code}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);
