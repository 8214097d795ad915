// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Payment`].

use crate::codegen::{self, DateTime, Decimal, Exact, UnixSeconds, Utc, Value};
use super::LineItem;

/// A developer payment. Its uniqid is also the invoice uniqid.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    /// `apm_method`.
    pub apm_method: Option<String>,
    /// `balance_paid_amount`.
    pub balance_paid_amount: Option<Decimal>,
    /// `blockchain`.
    pub blockchain: Option<String>,
    /// Provider checkout page, only for gateways where a provider session is created.
    pub checkout_url: Option<String>,
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// `crypto_address`.
    pub crypto_address: Option<String>,
    /// `crypto_amount`.
    pub crypto_amount: Option<Decimal>,
    /// `crypto_confirmations_needed`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub crypto_confirmations_needed: Option<i64>,
    /// `crypto_exchange_rate`.
    pub crypto_exchange_rate: Option<Decimal>,
    /// `crypto_payment_txid`.
    pub crypto_payment_txid: Option<String>,
    /// `crypto_received`.
    pub crypto_received: Option<Decimal>,
    /// `crypto_uri`.
    pub crypto_uri: Option<String>,
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
    /// `developer_cancel_url`.
    pub developer_cancel_url: Option<String>,
    /// `developer_return_url`.
    pub developer_return_url: Option<String>,
    /// `developer_title`.
    pub developer_title: Option<String>,
    /// `developer_webhook`.
    pub developer_webhook: Option<String>,
    /// `exchange_rate`.
    pub exchange_rate: Option<Decimal>,
    /// `flow_type`.
    pub flow_type: Option<String>,
    /// `gateway`.
    pub gateway: Option<String>,
    /// `gateways`.
    pub gateways: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `is_developer_invoice`.
    pub is_developer_invoice: Option<bool>,
    /// `items`.
    pub items: Option<Vec<LineItem>>,
    /// `product_id`.
    pub product_id: Option<String>,
    /// `product_title`.
    pub product_title: Option<String>,
    /// `product_type`.
    pub product_type: Option<String>,
    /// `provider_reference`.
    pub provider_reference: Option<String>,
    /// `provider_reference_type`.
    pub provider_reference_type: Option<String>,
    /// `quantity`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub quantity: Option<i64>,
    /// Provider session id, only together with checkout_url.
    pub session_id: Option<String>,
    /// `shop_id`.
    pub shop_id: Option<String>,
    /// Known values are listed in PaymentStatus; treat as open.
    pub status: Option<String>,
    /// `total`.
    pub total: Option<Decimal>,
    /// `total_display`.
    pub total_display: Option<Decimal>,
    /// `type`.
    pub kind: Option<String>,
    /// `uniqid`.
    pub uniqid: Option<String>,
    /// Unix time in seconds.
    pub updated_at: Option<DateTime<Utc>>,
    /// `variant_title`.
    pub variant_title: Option<String>,
}

codegen::record!(received Payment {
    0 apm_method "apm_method" optional,
    1 balance_paid_amount "balance_paid_amount" optional as Option<Exact>,
    2 blockchain "blockchain" optional,
    3 checkout_url "checkout_url" optional,
    4 created_at "created_at" optional as Option<UnixSeconds>,
    5 crypto_address "crypto_address" optional,
    6 crypto_amount "crypto_amount" optional as Option<Exact>,
    7 crypto_confirmations_needed "crypto_confirmations_needed" optional,
    8 crypto_exchange_rate "crypto_exchange_rate" optional as Option<Exact>,
    9 crypto_payment_txid "crypto_payment_txid" optional,
    10 crypto_received "crypto_received" optional as Option<Exact>,
    11 crypto_uri "crypto_uri" optional,
    12 currency "currency" optional,
    13 custom_fields "custom_fields" optional,
    14 customer_email "customer_email" optional,
    15 customer_id "customer_id" optional,
    16 developer_cancel_url "developer_cancel_url" optional,
    17 developer_return_url "developer_return_url" optional,
    18 developer_title "developer_title" optional,
    19 developer_webhook "developer_webhook" optional,
    20 exchange_rate "exchange_rate" optional as Option<Exact>,
    21 flow_type "flow_type" optional,
    22 gateway "gateway" optional,
    23 gateways "gateways" optional,
    24 id "id" optional,
    25 is_developer_invoice "is_developer_invoice" optional,
    26 items "items" optional,
    27 product_id "product_id" optional,
    28 product_title "product_title" optional,
    29 product_type "product_type" optional,
    30 provider_reference "provider_reference" optional,
    31 provider_reference_type "provider_reference_type" optional,
    32 quantity "quantity" optional,
    33 session_id "session_id" optional,
    34 shop_id "shop_id" optional,
    35 status "status" optional,
    36 total "total" optional as Option<Exact>,
    37 total_display "total_display" optional as Option<Exact>,
    38 kind "type" optional,
    39 uniqid "uniqid" optional,
    40 updated_at "updated_at" optional as Option<UnixSeconds>,
    41 variant_title "variant_title" optional,
});
