// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`OrderLineItem`].

use crate::codegen::{self, Decimal, Exact};

/// One line of an order. Shape taken from a real app; the reference page that documents it
/// was not visible.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderLineItem {
    /// Bundle, when the line is a bundle.
    pub bundle_id: Option<i64>,
    /// Image key or URL.
    pub image: Option<String>,
    /// Title at the time of sale.
    pub name: String,
    /// Parent order.
    pub order_id: i64,
    /// Line identifier.
    pub order_item_id: i64,
    /// Unit price in the store currency.
    pub price: Decimal,
    /// Catalogue product, when the line is a product.
    pub product_id: Option<i64>,
    /// Units ordered.
    pub quantity: Option<i64>,
    /// Stock code.
    pub sku: Option<String>,
    /// Variant, when the line has one. May be another number than the `sku_id` of variant paths.
    pub variant_id: Option<i64>,
}

codegen::record!(received OrderLineItem {
    0 bundle_id "bundle_id" optional,
    1 image "image" optional,
    2 name "name" required,
    3 order_id "order_id" required,
    4 order_item_id "order_item_id" required,
    5 price "price" required as Exact,
    6 product_id "product_id" optional,
    7 quantity "quantity" optional,
    8 sku "sku" optional,
    9 variant_id "variant_id" optional,
});
