// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Coupon`].

use crate::codegen::{self, DateTime, Decimal, Exact, UnixSeconds, Utc};
use super::CouponType;

/// A discount code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Coupon {
    /// Returned in lower case in the examples.
    pub code: Option<String>,
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// `discount`.
    pub discount: Option<Decimal>,
    /// `id`.
    pub id: Option<String>,
    /// `is_active`.
    pub is_active: Option<bool>,
    /// `max_discount`.
    pub max_discount: Option<Decimal>,
    /// `max_uses`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub max_uses: Option<i64>,
    /// `min_order_amount`.
    pub min_order_amount: Option<Decimal>,
    /// `products_bound`.
    pub products_bound: Option<Vec<String>>,
    /// `products_count`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub products_count: Option<i64>,
    /// `shop_id`.
    pub shop_id: Option<String>,
    /// `type`.
    pub kind: Option<CouponType>,
    /// `uniqid`.
    pub uniqid: Option<String>,
    /// Unix time in seconds.
    pub updated_at: Option<DateTime<Utc>>,
    /// `used`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub used: Option<i64>,
    /// Unix time in seconds.
    pub valid_from: Option<DateTime<Utc>>,
    /// Unix time in seconds.
    pub valid_until: Option<DateTime<Utc>>,
}

codegen::record!(received Coupon {
    0 code "code" optional,
    1 created_at "created_at" optional as Option<UnixSeconds>,
    2 discount "discount" optional as Option<Exact>,
    3 id "id" optional,
    4 is_active "is_active" optional,
    5 max_discount "max_discount" optional as Option<Exact>,
    6 max_uses "max_uses" optional,
    7 min_order_amount "min_order_amount" optional as Option<Exact>,
    8 products_bound "products_bound" optional,
    9 products_count "products_count" optional,
    10 shop_id "shop_id" optional,
    11 kind "type" optional,
    12 uniqid "uniqid" optional,
    13 updated_at "updated_at" optional as Option<UnixSeconds>,
    14 used "used" optional,
    15 valid_from "valid_from" optional as Option<UnixSeconds>,
    16 valid_until "valid_until" optional as Option<UnixSeconds>,
});
