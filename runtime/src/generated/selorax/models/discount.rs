// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Discount`].

use crate::codegen::{self, BoolInt, DateTime, Decimal, Exact, Rfc3339, Utc};

/// A discount code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Discount {
    /// Fixed amount in the store currency; used when is_amount is 1.
    pub amount: Decimal,
    /// Code typed at checkout; upper case.
    pub code: String,
    /// Creation time.
    pub created_at: Option<DateTime<Utc>>,
    /// Discount identifier.
    pub discount_id: i64,
    /// End of validity.
    pub ends_at: Option<DateTime<Utc>>,
    /// 1 when shipping is also free.
    pub free_shipping_on: Option<bool>,
    /// 1 when usable.
    pub is_active: bool,
    /// 1 for a fixed amount, 0 for a percentage.
    pub is_amount: bool,
    /// Ceiling of a percentage discount.
    pub maximum_discount_amount: Option<Decimal>,
    /// Smallest cart total that qualifies.
    pub minimum_order_value: Option<Decimal>,
    /// Percentage off; used when is_amount is 0.
    pub percentage: Decimal,
    /// Start of validity.
    pub starts_at: Option<DateTime<Utc>>,
    /// Owning store.
    pub store_id: i64,
    /// Uses allowed in all; null means no limit.
    pub total_use: Option<i64>,
    /// Last change time.
    pub updated_at: Option<DateTime<Utc>>,
    /// Uses allowed per customer.
    pub use_per_user: Option<i64>,
}

codegen::record!(received Discount {
    0 amount "amount" required as Exact,
    1 code "code" required,
    2 created_at "created_at" optional as Option<Rfc3339>,
    3 discount_id "discount_id" required,
    4 ends_at "ends_at" optional as Option<Rfc3339>,
    5 free_shipping_on "free_shipping_on" optional as Option<BoolInt>,
    6 is_active "is_active" required as BoolInt,
    7 is_amount "is_amount" required as BoolInt,
    8 maximum_discount_amount "maximum_discount_amount" optional as Option<Exact>,
    9 minimum_order_value "minimum_order_value" optional as Option<Exact>,
    10 percentage "percentage" required as Exact,
    11 starts_at "starts_at" optional as Option<Rfc3339>,
    12 store_id "store_id" required,
    13 total_use "total_use" optional,
    14 updated_at "updated_at" optional as Option<Rfc3339>,
    15 use_per_user "use_per_user" optional,
});
