// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Coupon`].

use crate::codegen::{self, Decimal, Exact};

/// `Coupon`.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/coupons>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Coupon {
    /// `_id`.
    pub id: String,
    /// Discount to take off the order total.
    pub amount: Decimal,
    /// `code`.
    pub code: String,
}

codegen::record!(received Coupon {
    0 id "_id" required,
    1 amount "amount" required as Exact,
    2 code "code" required,
});
