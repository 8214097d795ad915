// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ProductVariant`].

use crate::codegen::{self, DateTime, Decimal, Exact, Map, UnixSeconds, Utc, Value};

/// `ProductVariant`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductVariant {
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `is_default`.
    pub is_default: Option<bool>,
    /// `license_period`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub license_period: Option<i64>,
    /// `option_values`.
    pub option_values: Option<Map<String, Value>>,
    /// `price`.
    pub price: Option<Decimal>,
    /// `price_modifier`.
    pub price_modifier: Option<Decimal>,
    /// `product_uniqid`.
    pub product_uniqid: Option<String>,
    /// `sort_order`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub sort_order: Option<i64>,
    /// `stock`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub stock: Option<i64>,
    /// `stock_delimiter`.
    pub stock_delimiter: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `uniqid`.
    pub uniqid: Option<String>,
    /// Unix time in seconds.
    pub updated_at: Option<DateTime<Utc>>,
}

codegen::record!(received ProductVariant {
    0 created_at "created_at" optional as Option<UnixSeconds>,
    1 description "description" optional,
    2 id "id" optional,
    3 is_default "is_default" optional,
    4 license_period "license_period" optional,
    5 option_values "option_values" optional,
    6 price "price" optional as Option<Exact>,
    7 price_modifier "price_modifier" optional as Option<Exact>,
    8 product_uniqid "product_uniqid" optional,
    9 sort_order "sort_order" optional,
    10 stock "stock" optional,
    11 stock_delimiter "stock_delimiter" optional,
    12 title "title" optional,
    13 uniqid "uniqid" optional,
    14 updated_at "updated_at" optional as Option<UnixSeconds>,
});
