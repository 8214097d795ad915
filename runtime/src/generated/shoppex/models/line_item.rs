// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`LineItem`].

use crate::codegen::{self, Decimal, Exact, Map, Value};

/// One line of an order, invoice or payment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LineItem {
    /// What the buyer received; keys depend on the product (access_url, service_text,
    /// dynamic_response ...).
    pub delivered_items: Option<Map<String, Value>>,
    /// `delivery_instructions`.
    pub delivery_instructions: Option<String>,
    /// `delivery_instructions_label`.
    pub delivery_instructions_label: Option<String>,
    /// `product_id`.
    pub product_id: Option<String>,
    /// `product_title`.
    pub product_title: Option<String>,
    /// `product_type`.
    pub product_type: Option<String>,
    /// `quantity`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub quantity: Option<i64>,
    /// `total`.
    pub total: Option<Decimal>,
    /// `unit_price`.
    pub unit_price: Option<Decimal>,
    /// `variant_title`.
    pub variant_title: Option<String>,
}

codegen::record!(received LineItem {
    0 delivered_items "delivered_items" optional,
    1 delivery_instructions "delivery_instructions" optional,
    2 delivery_instructions_label "delivery_instructions_label" optional,
    3 product_id "product_id" optional,
    4 product_title "product_title" optional,
    5 product_type "product_type" optional,
    6 quantity "quantity" optional,
    7 total "total" optional as Option<Exact>,
    8 unit_price "unit_price" optional as Option<Exact>,
    9 variant_title "variant_title" optional,
});
