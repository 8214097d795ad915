// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ProductVariantSummary`].

use crate::codegen::{self, Decimal, Exact};

/// `ProductVariantSummary`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductVariantSummary {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `is_default`.
    pub is_default: Option<bool>,
    /// `price`.
    pub price: Option<Decimal>,
    /// `price_display`.
    pub price_display: Option<Decimal>,
    /// `sort_order`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub sort_order: Option<i64>,
    /// `stock`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub stock: Option<i64>,
    /// `title`.
    pub title: Option<String>,
    /// `uniqid`.
    pub uniqid: Option<String>,
}

codegen::record!(received ProductVariantSummary {
    0 description "description" optional,
    1 id "id" optional,
    2 is_default "is_default" optional,
    3 price "price" optional as Option<Exact>,
    4 price_display "price_display" optional as Option<Exact>,
    5 sort_order "sort_order" optional,
    6 stock "stock" optional,
    7 title "title" optional,
    8 uniqid "uniqid" optional,
});
