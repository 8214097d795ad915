// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CategoryProduct`].

use crate::codegen::{self, DateTime, Decimal, Exact, Map, UnixSeconds, Utc, Value};

/// `CategoryProduct`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CategoryProduct {
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// `crypto_confirmations`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub crypto_confirmations: Option<i64>,
    /// `currency`.
    pub currency: Option<String>,
    /// `custom_fields`.
    pub custom_fields: Option<Vec<Map<String, Value>>>,
    /// `description`.
    pub description: Option<String>,
    /// `discount_percent`.
    pub discount_percent: Option<Decimal>,
    /// `gateways`.
    pub gateways: Option<Vec<String>>,
    /// `image_id`.
    pub image_id: Option<String>,
    /// `image_url`.
    pub image_url: Option<String>,
    /// `on_hold`.
    pub on_hold: Option<bool>,
    /// `price`.
    pub price: Option<Decimal>,
    /// `price_display`.
    pub price_display: Option<Decimal>,
    /// `private`.
    pub private: Option<bool>,
    /// `quantity_max`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub quantity_max: Option<i64>,
    /// `quantity_min`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub quantity_min: Option<i64>,
    /// `quantity_warning`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub quantity_warning: Option<i64>,
    /// `shop_id`.
    pub shop_id: Option<String>,
    /// `sort_priority`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub sort_priority: Option<i64>,
    /// `stock`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub stock: Option<i64>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
    pub kind: Option<String>,
    /// `uniqid`.
    pub uniqid: Option<String>,
    /// `unlisted`.
    pub unlisted: Option<bool>,
    /// Unix time in seconds.
    pub updated_at: Option<DateTime<Utc>>,
}

codegen::record!(received CategoryProduct {
    0 created_at "created_at" optional as Option<UnixSeconds>,
    1 crypto_confirmations "crypto_confirmations" optional,
    2 currency "currency" optional,
    3 custom_fields "custom_fields" optional,
    4 description "description" optional,
    5 discount_percent "discount_percent" optional as Option<Exact>,
    6 gateways "gateways" optional,
    7 image_id "image_id" optional,
    8 image_url "image_url" optional,
    9 on_hold "on_hold" optional,
    10 price "price" optional as Option<Exact>,
    11 price_display "price_display" optional as Option<Exact>,
    12 private "private" optional,
    13 quantity_max "quantity_max" optional,
    14 quantity_min "quantity_min" optional,
    15 quantity_warning "quantity_warning" optional,
    16 shop_id "shop_id" optional,
    17 sort_priority "sort_priority" optional,
    18 stock "stock" optional,
    19 title "title" optional,
    20 kind "type" optional,
    21 uniqid "uniqid" optional,
    22 unlisted "unlisted" optional,
    23 updated_at "updated_at" optional as Option<UnixSeconds>,
});
