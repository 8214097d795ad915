// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CartItem`].

use crate::codegen;

/// One line of the client-side cart. variationKey is mandatory for products with variations.
/// The required set is read off the examples.
///
/// Concluded, not stated by the API's documentation.
///
/// [source](<https://docs.dukanext.co.ke/docs/theme-guide/cart-and-checkout>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CartItem {
    /// Product _id.
    pub product_id: String,
    /// Units wanted. Documented only by example, always an integer of at least 1.
    pub quantity: i64,
    /// Fixed value.
    pub kind: String,
    /// Option value ids joined with dashes, as handed out by the variants endpoint. Empty string
    /// or absent for a product without variations.
    ///
    /// [source](<https://docs.dukanext.co.ke/docs/theme-guide/cart-and-checkout>)
    pub variation_key: Option<String>,
}

impl CartItem {
    /// Makes a value of what is required.
    pub fn new(product_id: impl Into<String>, quantity: i64) -> Self {
        Self {
            product_id: product_id.into(),
            quantity,
            kind: "product".to_owned(),
            variation_key: None,
        }
    }

    /// Sets `variationKey`.
    pub fn variation_key(mut self, variation_key: impl Into<String>) -> Self {
        self.variation_key = Some(variation_key.into());
        self
    }
}

codegen::record!(sent CartItem {
    0 product_id "productId" required,
    1 quantity "quantity" required,
    2 kind "type" required,
    3 variation_key "variationKey" optional,
});
