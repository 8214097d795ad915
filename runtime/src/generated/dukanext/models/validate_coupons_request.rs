// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ValidateCouponsRequest`].

use crate::codegen;
use super::CartItem;

/// `ValidateCouponsRequest`.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/coupons>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidateCouponsRequest {
    /// `cart`.
    pub cart: Vec<CartItem>,
    /// Codes to check.
    pub coupons: Vec<String>,
}

impl ValidateCouponsRequest {
    /// Makes a value of what is required.
    pub fn new(coupons: Vec<String>, cart: Vec<CartItem>) -> Self {
        Self { cart, coupons }
    }
}

codegen::record!(sent ValidateCouponsRequest {
    0 cart "cart" required,
    1 coupons "coupons" required,
});
