// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Product`].

use crate::codegen::{self, DateTime, Decimal, Exact, Map, UnixSeconds, Utc, Value};
use super::{DeliveryInstructions, ProductCustomField, ProductVariantSummary};

/// A product. title is the display name (the SDK models call it name).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// `affiliate_customer_discount_mode`.
    pub affiliate_customer_discount_mode: Option<String>,
    /// `affiliate_customer_discount_percent`.
    pub affiliate_customer_discount_percent: Option<Decimal>,
    /// `affiliate_revenue_percent`.
    pub affiliate_revenue_percent: Option<Decimal>,
    /// `available_stock`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub available_stock: Option<i64>,
    /// `block_vpn_proxies`.
    pub block_vpn_proxies: Option<bool>,
    /// `category_id`.
    pub category_id: Option<String>,
    /// `cost`.
    pub cost: Option<Decimal>,
    /// `cost_display`.
    pub cost_display: Option<Decimal>,
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// `crypto_confirmations`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub crypto_confirmations: Option<i64>,
    /// `currency`.
    pub currency: Option<String>,
    /// `custom_fields`.
    pub custom_fields: Option<Vec<ProductCustomField>>,
    /// `delivery_instructions`.
    pub delivery_instructions: Option<DeliveryInstructions>,
    /// `delivery_text`.
    pub delivery_text: Option<String>,
    /// `delivery_time`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub delivery_time: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `discount_percent`.
    pub discount_percent: Option<Decimal>,
    /// `dynamic_webhook`.
    pub dynamic_webhook: Option<String>,
    /// `file_id`.
    pub file_id: Option<String>,
    /// `gateways`.
    pub gateways: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `image_id`.
    pub image_id: Option<String>,
    /// `image_url`.
    pub image_url: Option<String>,
    /// `license_period`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub license_period: Option<i64>,
    /// `licensing_enabled`.
    pub licensing_enabled: Option<bool>,
    /// `max_risk_level`.
    pub max_risk_level: Option<Decimal>,
    /// `on_hold`.
    pub on_hold: Option<bool>,
    /// Named only in the plugin skill file; tells whether the product can be bought.
    ///
    /// Concluded, not stated by the API's documentation.
    pub orderable: Option<bool>,
    /// `pay_what_you_want`.
    pub pay_what_you_want: Option<bool>,
    /// `price`.
    pub price: Option<Decimal>,
    /// `price_display`.
    pub price_display: Option<Decimal>,
    /// `private`.
    pub private: Option<bool>,
    /// -1 in the examples (no limit).
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
    /// `recurring_interval`.
    pub recurring_interval: Option<String>,
    /// `recurring_interval_count`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub recurring_interval_count: Option<i64>,
    /// `redirect_link`.
    pub redirect_link: Option<String>,
    /// `service_text`.
    pub service_text: Option<String>,
    /// `shop_id`.
    pub shop_id: Option<String>,
    /// `slug`.
    pub slug: Option<String>,
    /// `sort_priority`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub sort_priority: Option<i64>,
    /// `stock`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub stock: Option<i64>,
    /// `stock_delimiter`.
    pub stock_delimiter: Option<String>,
    /// `subtype`.
    pub subtype: Option<String>,
    /// `terms_of_service`.
    pub terms_of_service: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `trial_period`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub trial_period: Option<i64>,
    /// Seen: SERIALS, SERVICE, DYNAMIC, FILE, DIGITAL, SUBSCRIPTION, CUSTOM. Open set.
    pub kind: Option<String>,
    /// `uniqid`.
    pub uniqid: Option<String>,
    /// `unlisted`.
    pub unlisted: Option<bool>,
    /// Unix time in seconds.
    pub updated_at: Option<DateTime<Utc>>,
    /// `variants`.
    pub variants: Option<Vec<ProductVariantSummary>>,
    /// `volume_discounts`.
    pub volume_discounts: Option<Vec<Map<String, Value>>>,
    /// `warranty_days`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub warranty_days: Option<i64>,
    /// `warranty_text`.
    pub warranty_text: Option<String>,
    /// `watermark_enabled`.
    pub watermark_enabled: Option<bool>,
    /// `watermark_text`.
    pub watermark_text: Option<String>,
    /// `youtube_link`.
    pub youtube_link: Option<String>,
}

codegen::record!(received Product {
    0 affiliate_customer_discount_mode "affiliate_customer_discount_mode" optional,
    1 affiliate_customer_discount_percent "affiliate_customer_discount_percent" optional as Option<Exact>,
    2 affiliate_revenue_percent "affiliate_revenue_percent" optional as Option<Exact>,
    3 available_stock "available_stock" optional,
    4 block_vpn_proxies "block_vpn_proxies" optional,
    5 category_id "category_id" optional,
    6 cost "cost" optional as Option<Exact>,
    7 cost_display "cost_display" optional as Option<Exact>,
    8 created_at "created_at" optional as Option<UnixSeconds>,
    9 crypto_confirmations "crypto_confirmations" optional,
    10 currency "currency" optional,
    11 custom_fields "custom_fields" optional,
    12 delivery_instructions "delivery_instructions" optional,
    13 delivery_text "delivery_text" optional,
    14 delivery_time "delivery_time" optional,
    15 description "description" optional,
    16 discount_percent "discount_percent" optional as Option<Exact>,
    17 dynamic_webhook "dynamic_webhook" optional,
    18 file_id "file_id" optional,
    19 gateways "gateways" optional,
    20 id "id" optional,
    21 image_id "image_id" optional,
    22 image_url "image_url" optional,
    23 license_period "license_period" optional,
    24 licensing_enabled "licensing_enabled" optional,
    25 max_risk_level "max_risk_level" optional as Option<Exact>,
    26 on_hold "on_hold" optional,
    27 orderable "orderable" optional,
    28 pay_what_you_want "pay_what_you_want" optional,
    29 price "price" optional as Option<Exact>,
    30 price_display "price_display" optional as Option<Exact>,
    31 private "private" optional,
    32 quantity_max "quantity_max" optional,
    33 quantity_min "quantity_min" optional,
    34 quantity_warning "quantity_warning" optional,
    35 recurring_interval "recurring_interval" optional,
    36 recurring_interval_count "recurring_interval_count" optional,
    37 redirect_link "redirect_link" optional,
    38 service_text "service_text" optional,
    39 shop_id "shop_id" optional,
    40 slug "slug" optional,
    41 sort_priority "sort_priority" optional,
    42 stock "stock" optional,
    43 stock_delimiter "stock_delimiter" optional,
    44 subtype "subtype" optional,
    45 terms_of_service "terms_of_service" optional,
    46 title "title" optional,
    47 trial_period "trial_period" optional,
    48 kind "type" optional,
    49 uniqid "uniqid" optional,
    50 unlisted "unlisted" optional,
    51 updated_at "updated_at" optional as Option<UnixSeconds>,
    52 variants "variants" optional,
    53 volume_discounts "volume_discounts" optional,
    54 warranty_days "warranty_days" optional,
    55 warranty_text "warranty_text" optional,
    56 watermark_enabled "watermark_enabled" optional,
    57 watermark_text "watermark_text" optional,
    58 youtube_link "youtube_link" optional,
});
