// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Order`].

use crate::codegen::{self, Decimal, Exact, Map, Value};
use super::OrderItem;

/// Order as returned on creation by a shop without online payments.
///
/// [source](<https://docs.dukanext.co.ke/docs/theme-guide/payment-callbacks>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// `_id`.
    pub id: String,
    /// Order total to show.
    pub cart_total: Decimal,
    /// Reference to show to the customer.
    pub order_number: String,
    /// `products`.
    pub products: Vec<OrderItem>,
    /// `productsTotal`.
    pub products_total: Decimal,
    /// `shippingTotal`.
    pub shipping_total: Decimal,
    /// `taxTotal`.
    pub tax_total: Decimal,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received Order {
    0 id "_id" required,
    1 cart_total "cartTotal" required as Exact,
    2 order_number "orderNumber" required,
    3 products "products" required,
    4 products_total "productsTotal" required as Exact,
    5 shipping_total "shippingTotal" required as Exact,
    6 tax_total "taxTotal" required as Exact,
    ..additional,
});
