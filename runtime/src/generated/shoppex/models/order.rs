// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Order`].

use crate::codegen::{self, DateTime, Decimal, Exact, UnixSeconds, Utc, Value};
use super::LineItem;

/// A product order.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// `affiliate_code`.
    pub affiliate_code: Option<String>,
    /// `affiliate_customer_id`.
    pub affiliate_customer_id: Option<String>,
    /// `affiliate_discount_amount`.
    pub affiliate_discount_amount: Option<Decimal>,
    /// `affiliate_link_id`.
    pub affiliate_link_id: Option<String>,
    /// `apm_method`.
    pub apm_method: Option<String>,
    /// `balance_paid_amount`.
    pub balance_paid_amount: Option<Decimal>,
    /// `blockchain`.
    pub blockchain: Option<String>,
    /// `checkout_url`.
    pub checkout_url: Option<String>,
    /// `coupon_id`.
    pub coupon_id: Option<String>,
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// `crypto_exchange_rate`.
    pub crypto_exchange_rate: Option<Decimal>,
    /// `currency`.
    pub currency: Option<String>,
    /// Custom values attached to a sale. Seen as null, as a name-to-value object, and as an
    /// array, so no type is fixed here.
    ///
    /// Concluded, not stated by the API's documentation.
    pub custom_fields: Option<Value>,
    /// `customer_email`.
    pub customer_email: Option<String>,
    /// `customer_id`.
    pub customer_id: Option<String>,
    /// `developer_title`.
    pub developer_title: Option<String>,
    /// `discount`.
    pub discount: Option<Decimal>,
    /// `discount_display`.
    pub discount_display: Option<Decimal>,
    /// `exchange_rate`.
    pub exchange_rate: Option<Decimal>,
    /// Seen: CHECKOUT, PROVIDER_SESSION, MANUAL_CONFIRMATION.
    pub flow_type: Option<String>,
    /// `gateway`.
    pub gateway: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `is_developer_invoice`.
    pub is_developer_invoice: Option<bool>,
    /// `items`.
    pub items: Option<Vec<LineItem>>,
    /// `payment_status`.
    pub payment_status: Option<String>,
    /// `provider_reference`.
    pub provider_reference: Option<String>,
    /// `provider_reference_type`.
    pub provider_reference_type: Option<String>,
    /// `shop_id`.
    pub shop_id: Option<String>,
    /// Seen: PENDING, COMPLETED. Open set.
    pub status: Option<String>,
    /// `status_details`.
    pub status_details: Option<String>,
    /// `subscription_id`.
    pub subscription_id: Option<String>,
    /// `subtotal`.
    pub subtotal: Option<Decimal>,
    /// `tax`.
    pub tax: Option<Decimal>,
    /// `tax_percentage`.
    pub tax_percentage: Option<Decimal>,
    /// `total`.
    pub total: Option<Decimal>,
    /// `total_display`.
    pub total_display: Option<Decimal>,
    /// `uniqid`.
    pub uniqid: Option<String>,
    /// Unix time in seconds.
    pub updated_at: Option<DateTime<Utc>>,
}

codegen::record!(received Order {
    0 affiliate_code "affiliate_code" optional,
    1 affiliate_customer_id "affiliate_customer_id" optional,
    2 affiliate_discount_amount "affiliate_discount_amount" optional as Option<Exact>,
    3 affiliate_link_id "affiliate_link_id" optional,
    4 apm_method "apm_method" optional,
    5 balance_paid_amount "balance_paid_amount" optional as Option<Exact>,
    6 blockchain "blockchain" optional,
    7 checkout_url "checkout_url" optional,
    8 coupon_id "coupon_id" optional,
    9 created_at "created_at" optional as Option<UnixSeconds>,
    10 crypto_exchange_rate "crypto_exchange_rate" optional as Option<Exact>,
    11 currency "currency" optional,
    12 custom_fields "custom_fields" optional,
    13 customer_email "customer_email" optional,
    14 customer_id "customer_id" optional,
    15 developer_title "developer_title" optional,
    16 discount "discount" optional as Option<Exact>,
    17 discount_display "discount_display" optional as Option<Exact>,
    18 exchange_rate "exchange_rate" optional as Option<Exact>,
    19 flow_type "flow_type" optional,
    20 gateway "gateway" optional,
    21 id "id" optional,
    22 is_developer_invoice "is_developer_invoice" optional,
    23 items "items" optional,
    24 payment_status "payment_status" optional,
    25 provider_reference "provider_reference" optional,
    26 provider_reference_type "provider_reference_type" optional,
    27 shop_id "shop_id" optional,
    28 status "status" optional,
    29 status_details "status_details" optional,
    30 subscription_id "subscription_id" optional,
    31 subtotal "subtotal" optional as Option<Exact>,
    32 tax "tax" optional as Option<Exact>,
    33 tax_percentage "tax_percentage" optional as Option<Exact>,
    34 total "total" optional as Option<Exact>,
    35 total_display "total_display" optional as Option<Exact>,
    36 uniqid "uniqid" optional,
    37 updated_at "updated_at" optional as Option<UnixSeconds>,
});
