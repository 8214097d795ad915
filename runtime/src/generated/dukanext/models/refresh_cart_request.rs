// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`RefreshCartRequest`].

use crate::codegen;
use super::CartItem;

/// `RefreshCartRequest`.
///
/// [source](<https://docs.dukanext.co.ke/docs/theme-guide/cart-and-checkout>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefreshCartRequest {
    /// `cart`.
    pub cart: Vec<CartItem>,
}

impl RefreshCartRequest {
    /// Makes a value of what is required.
    pub fn new(cart: Vec<CartItem>) -> Self {
        Self { cart }
    }
}

codegen::record!(sent RefreshCartRequest {
    0 cart "cart" required,
});
