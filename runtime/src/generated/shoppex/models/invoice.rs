// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Invoice`].

use crate::codegen::{self, DateTime, Decimal, Exact, UnixSeconds, Utc, Value};
use super::{InvoiceProduct, InvoiceVariant, LineItem};

/// An invoice. Union of the fields of the earlier and the current page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    /// `address_city`.
    pub address_city: Option<String>,
    /// `address_country`.
    pub address_country: Option<String>,
    /// `address_line_1`.
    pub address_line_1: Option<String>,
    /// `address_postal_code`.
    pub address_postal_code: Option<String>,
    /// `address_state`.
    pub address_state: Option<String>,
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
    /// `country`.
    pub country: Option<String>,
    /// `coupon_id`.
    pub coupon_id: Option<String>,
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
    /// `crypto_payout`.
    pub crypto_payout: Option<bool>,
    /// `crypto_payout_type`.
    pub crypto_payout_type: Option<String>,
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
    /// `developer_return_url`.
    pub developer_return_url: Option<String>,
    /// `developer_title`.
    pub developer_title: Option<String>,
    /// `developer_webhook`.
    pub developer_webhook: Option<String>,
    /// `discount`.
    pub discount: Option<Decimal>,
    /// `discount_display`.
    pub discount_display: Option<Decimal>,
    /// `exchange_rate`.
    pub exchange_rate: Option<Decimal>,
    /// `fee_billed`.
    pub fee_billed: Option<bool>,
    /// `fee_percentage`.
    pub fee_percentage: Option<Decimal>,
    /// `flow_type`.
    pub flow_type: Option<String>,
    /// `gateway`.
    pub gateway: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `ip`.
    pub ip: Option<String>,
    /// `is_developer_invoice`.
    pub is_developer_invoice: Option<bool>,
    /// `is_vpn_or_proxy`.
    pub is_vpn_or_proxy: Option<bool>,
    /// `items`.
    pub items: Option<Vec<LineItem>>,
    /// `location`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub location: Option<Value>,
    /// `name`.
    pub name: Option<String>,
    /// `origin`.
    pub origin: Option<String>,
    /// `payment_status`.
    pub payment_status: Option<String>,
    /// Only when a single invoice is read.
    pub product: Option<InvoiceProduct>,
    /// `product_id`.
    pub product_id: Option<String>,
    /// `product_title`.
    pub product_title: Option<String>,
    /// `product_type`.
    pub product_type: Option<String>,
    /// `product_variants`.
    pub product_variants: Option<Vec<InvoiceVariant>>,
    /// `provider_reference`.
    pub provider_reference: Option<String>,
    /// `provider_reference_type`.
    pub provider_reference_type: Option<String>,
    /// `quantity`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub quantity: Option<i64>,
    /// `scheduled_payout`.
    pub scheduled_payout: Option<bool>,
    /// `shop_id`.
    pub shop_id: Option<String>,
    /// Seen: PENDING, PENDING_PAYMENT, COMPLETED, VOIDED. Open set.
    pub status: Option<String>,
    /// `status_details`.
    pub status_details: Option<String>,
    /// `subscription_id`.
    pub subscription_id: Option<String>,
    /// `subtotal`.
    pub subtotal: Option<Decimal>,
    /// `subtype`.
    pub subtype: Option<String>,
    /// `surname`.
    pub surname: Option<String>,
    /// `tax`.
    pub tax: Option<Decimal>,
    /// `tax_percentage`.
    pub tax_percentage: Option<Decimal>,
    /// `to_process`.
    pub to_process: Option<bool>,
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
    /// `user_agent`.
    pub user_agent: Option<String>,
    /// `void_details`.
    pub void_details: Option<String>,
    /// `volume_discount`.
    pub volume_discount: Option<Decimal>,
}

codegen::record!(received Invoice {
    0 address_city "address_city" optional,
    1 address_country "address_country" optional,
    2 address_line_1 "address_line_1" optional,
    3 address_postal_code "address_postal_code" optional,
    4 address_state "address_state" optional,
    5 affiliate_code "affiliate_code" optional,
    6 affiliate_customer_id "affiliate_customer_id" optional,
    7 affiliate_discount_amount "affiliate_discount_amount" optional as Option<Exact>,
    8 affiliate_link_id "affiliate_link_id" optional,
    9 apm_method "apm_method" optional,
    10 balance_paid_amount "balance_paid_amount" optional as Option<Exact>,
    11 blockchain "blockchain" optional,
    12 checkout_url "checkout_url" optional,
    13 country "country" optional,
    14 coupon_id "coupon_id" optional,
    15 created_at "created_at" optional as Option<UnixSeconds>,
    16 crypto_address "crypto_address" optional,
    17 crypto_amount "crypto_amount" optional as Option<Exact>,
    18 crypto_confirmations_needed "crypto_confirmations_needed" optional,
    19 crypto_exchange_rate "crypto_exchange_rate" optional as Option<Exact>,
    20 crypto_payout "crypto_payout" optional,
    21 crypto_payout_type "crypto_payout_type" optional,
    22 crypto_received "crypto_received" optional as Option<Exact>,
    23 crypto_uri "crypto_uri" optional,
    24 currency "currency" optional,
    25 custom_fields "custom_fields" optional,
    26 customer_email "customer_email" optional,
    27 customer_id "customer_id" optional,
    28 developer_return_url "developer_return_url" optional,
    29 developer_title "developer_title" optional,
    30 developer_webhook "developer_webhook" optional,
    31 discount "discount" optional as Option<Exact>,
    32 discount_display "discount_display" optional as Option<Exact>,
    33 exchange_rate "exchange_rate" optional as Option<Exact>,
    34 fee_billed "fee_billed" optional,
    35 fee_percentage "fee_percentage" optional as Option<Exact>,
    36 flow_type "flow_type" optional,
    37 gateway "gateway" optional,
    38 id "id" optional,
    39 ip "ip" optional,
    40 is_developer_invoice "is_developer_invoice" optional,
    41 is_vpn_or_proxy "is_vpn_or_proxy" optional,
    42 items "items" optional,
    43 location "location" optional,
    44 name "name" optional,
    45 origin "origin" optional,
    46 payment_status "payment_status" optional,
    47 product "product" optional,
    48 product_id "product_id" optional,
    49 product_title "product_title" optional,
    50 product_type "product_type" optional,
    51 product_variants "product_variants" optional,
    52 provider_reference "provider_reference" optional,
    53 provider_reference_type "provider_reference_type" optional,
    54 quantity "quantity" optional,
    55 scheduled_payout "scheduled_payout" optional,
    56 shop_id "shop_id" optional,
    57 status "status" optional,
    58 status_details "status_details" optional,
    59 subscription_id "subscription_id" optional,
    60 subtotal "subtotal" optional as Option<Exact>,
    61 subtype "subtype" optional,
    62 surname "surname" optional,
    63 tax "tax" optional as Option<Exact>,
    64 tax_percentage "tax_percentage" optional as Option<Exact>,
    65 to_process "to_process" optional,
    66 total "total" optional as Option<Exact>,
    67 total_display "total_display" optional as Option<Exact>,
    68 kind "type" optional,
    69 uniqid "uniqid" optional,
    70 updated_at "updated_at" optional as Option<UnixSeconds>,
    71 user_agent "user_agent" optional,
    72 void_details "void_details" optional,
    73 volume_discount "volume_discount" optional as Option<Exact>,
});
