// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateCouponRequest`].

use crate::codegen::{self, DateTime, Decimal, Exact, Rfc3339, Utc};
use super::CouponType;

/// `CreateCouponRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCouponRequest {
    /// `code`.
    pub code: String,
    /// `discount_type`.
    pub discount_type: Option<CouponType>,
    /// Percent or amount, by discount_type.
    pub discount_value: Decimal,
    /// `max_discount`.
    ///
    /// `Some(None)` sends `null`.
    pub max_discount: Option<Option<Decimal>>,
    /// `max_uses`.
    ///
    /// Server default: `0`.
    pub max_uses: Option<i64>,
    /// `min_order_amount`.
    ///
    /// `Some(None)` sends `null`.
    pub min_order_amount: Option<Option<Decimal>>,
    /// `products_bound`.
    pub products_bound: Option<Vec<String>>,
    /// ISO 8601 in the example; the accepted types are not displayed. Read back as Unix seconds.
    ///
    /// Concluded, not stated by the API's documentation.
    pub valid_from: Option<DateTime<Utc>>,
    /// See valid_from.
    ///
    /// Concluded, not stated by the API's documentation.
    pub valid_until: Option<DateTime<Utc>>,
    /// `variants_bound`.
    pub variants_bound: Option<Vec<String>>,
}

impl CreateCouponRequest {
    /// Makes a value of what is required.
    pub fn new(code: impl Into<String>, discount_value: impl Into<Decimal>) -> Self {
        Self {
            code: code.into(),
            discount_type: None,
            discount_value: discount_value.into(),
            max_discount: None,
            max_uses: None,
            min_order_amount: None,
            products_bound: None,
            valid_from: None,
            valid_until: None,
            variants_bound: None,
        }
    }

    /// Sets `discount_type`.
    pub fn discount_type(mut self, discount_type: impl Into<CouponType>) -> Self {
        self.discount_type = Some(discount_type.into());
        self
    }

    /// Sets `max_discount`.
    pub fn max_discount(mut self, max_discount: impl Into<Decimal>) -> Self {
        self.max_discount = Some(Some(max_discount.into()));
        self
    }

    /// Sets `max_discount` to `null`.
    pub fn max_discount_null(mut self) -> Self {
        self.max_discount = Some(None);
        self
    }

    /// Sets `max_uses`.
    pub fn max_uses(mut self, max_uses: i64) -> Self {
        self.max_uses = Some(max_uses);
        self
    }

    /// Sets `min_order_amount`.
    pub fn min_order_amount(mut self, min_order_amount: impl Into<Decimal>) -> Self {
        self.min_order_amount = Some(Some(min_order_amount.into()));
        self
    }

    /// Sets `min_order_amount` to `null`.
    pub fn min_order_amount_null(mut self) -> Self {
        self.min_order_amount = Some(None);
        self
    }

    /// Sets `products_bound`.
    pub fn products_bound(mut self, products_bound: Vec<String>) -> Self {
        self.products_bound = Some(products_bound);
        self
    }

    /// Sets `valid_from`.
    pub fn valid_from(mut self, valid_from: DateTime<Utc>) -> Self {
        self.valid_from = Some(valid_from);
        self
    }

    /// Sets `valid_until`.
    pub fn valid_until(mut self, valid_until: DateTime<Utc>) -> Self {
        self.valid_until = Some(valid_until);
        self
    }

    /// Sets `variants_bound`.
    pub fn variants_bound(mut self, variants_bound: Vec<String>) -> Self {
        self.variants_bound = Some(variants_bound);
        self
    }
}

codegen::record!(sent CreateCouponRequest {
    0 code "code" required,
    1 discount_type "discount_type" optional,
    2 discount_value "discount_value" required as Exact,
    3 max_discount "max_discount" optional as Option<Option<Exact>>,
    4 max_uses "max_uses" optional,
    5 min_order_amount "min_order_amount" optional as Option<Option<Exact>>,
    6 products_bound "products_bound" optional,
    7 valid_from "valid_from" optional as Option<Rfc3339>,
    8 valid_until "valid_until" optional as Option<Rfc3339>,
    9 variants_bound "variants_bound" optional,
});
