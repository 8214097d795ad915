// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreatePaymentRequest`].

use crate::codegen::{self, Decimal, Exact, Map, Value};
use super::FraudShield;

/// `CreatePaymentRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentRequest {
    /// `cancel_url`.
    pub cancel_url: Option<String>,
    /// `confirmations`.
    pub confirmations: Option<i64>,
    /// The same as crypto_gateway, spelled otherwise; send one of the two.
    pub crypto_gateway_alias: Option<String>,
    /// Concrete coin or network for crypto providers, e.g. BITCOIN, LITECOIN.
    pub crypto_gateway: Option<String>,
    /// `currency`.
    pub currency: String,
    /// `custom_fields`.
    pub custom_fields: Option<Vec<Map<String, Value>>>,
    /// The same as customer_id, spelled otherwise; send one of the two.
    ///
    /// Deprecated by the API.
    pub customer_id_alias: Option<String>,
    /// `customer_id`.
    pub customer_id: Option<String>,
    /// `email`.
    pub email: String,
    /// `fraud_shield`.
    pub fraud_shield: Option<FraudShield>,
    /// Seen: PANDABASE, STRIPE, PAYPAL, OXAPAY, CRYPTOMUS, NATIVE_CRYPTO.
    pub gateway: Option<String>,
    /// `gateways`.
    pub gateways: Option<Vec<String>>,
    /// Only on the earlier page.
    ///
    /// Deprecated by the API.
    pub product_addons: Option<Vec<Map<String, Value>>>,
    /// Only on the earlier page.
    ///
    /// Deprecated by the API.
    pub product_variants: Option<Vec<Map<String, Value>>>,
    /// `quantity`.
    pub quantity: Option<i64>,
    /// `return_url`.
    pub return_url: Option<String>,
    /// `title`.
    pub title: String,
    /// Amount in major units.
    pub value: Decimal,
    /// `webhook`.
    pub webhook: Option<String>,
    /// Deprecated for new integrations.
    pub white_label: Option<bool>,
}

impl CreatePaymentRequest {
    /// Makes a value of what is required.
    pub fn new(required: CreatePaymentRequestRequired) -> Self {
        Self {
            cancel_url: None,
            confirmations: None,
            crypto_gateway_alias: None,
            crypto_gateway: None,
            currency: required.currency,
            custom_fields: None,
            customer_id_alias: None,
            customer_id: None,
            email: required.email,
            fraud_shield: None,
            gateway: None,
            gateways: None,
            product_addons: None,
            product_variants: None,
            quantity: None,
            return_url: None,
            title: required.title,
            value: required.value,
            webhook: None,
            white_label: None,
        }
    }

    /// Sets `cancel_url`.
    pub fn cancel_url(mut self, cancel_url: impl Into<String>) -> Self {
        self.cancel_url = Some(cancel_url.into());
        self
    }

    /// Sets `confirmations`.
    pub fn confirmations(mut self, confirmations: i64) -> Self {
        self.confirmations = Some(confirmations);
        self
    }

    /// Sets `cryptoGateway`.
    pub fn crypto_gateway_alias(
        mut self,
        crypto_gateway_alias: impl Into<String>,
    ) -> Self {
        self.crypto_gateway_alias = Some(crypto_gateway_alias.into());
        self
    }

    /// Sets `crypto_gateway`.
    pub fn crypto_gateway(mut self, crypto_gateway: impl Into<String>) -> Self {
        self.crypto_gateway = Some(crypto_gateway.into());
        self
    }

    /// Sets `custom_fields`.
    pub fn custom_fields(mut self, custom_fields: Vec<Map<String, Value>>) -> Self {
        self.custom_fields = Some(custom_fields);
        self
    }

    /// Sets `customerId`.
    pub fn customer_id_alias(mut self, customer_id_alias: impl Into<String>) -> Self {
        self.customer_id_alias = Some(customer_id_alias.into());
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Sets `fraud_shield`.
    pub fn fraud_shield(mut self, fraud_shield: FraudShield) -> Self {
        self.fraud_shield = Some(fraud_shield);
        self
    }

    /// Sets `gateway`.
    pub fn gateway(mut self, gateway: impl Into<String>) -> Self {
        self.gateway = Some(gateway.into());
        self
    }

    /// Sets `gateways`.
    pub fn gateways(mut self, gateways: Vec<String>) -> Self {
        self.gateways = Some(gateways);
        self
    }

    /// Sets `product_addons`.
    pub fn product_addons(mut self, product_addons: Vec<Map<String, Value>>) -> Self {
        self.product_addons = Some(product_addons);
        self
    }

    /// Sets `product_variants`.
    pub fn product_variants(
        mut self,
        product_variants: Vec<Map<String, Value>>,
    ) -> Self {
        self.product_variants = Some(product_variants);
        self
    }

    /// Sets `quantity`.
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets `return_url`.
    pub fn return_url(mut self, return_url: impl Into<String>) -> Self {
        self.return_url = Some(return_url.into());
        self
    }

    /// Sets `webhook`.
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.webhook = Some(webhook.into());
        self
    }

    /// Sets `white_label`.
    pub fn white_label(mut self, white_label: bool) -> Self {
        self.white_label = Some(white_label);
        self
    }
}

/// What [`CreatePaymentRequest::new`] requires.
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentRequestRequired {
    /// `title`.
    pub title: String,
    /// `email`.
    pub email: String,
    /// Amount in major units.
    pub value: Decimal,
    /// `currency`.
    pub currency: String,
}

codegen::record!(sent CreatePaymentRequest {
    0 cancel_url "cancel_url" optional,
    1 confirmations "confirmations" optional,
    2 crypto_gateway_alias "cryptoGateway" optional,
    3 crypto_gateway "crypto_gateway" optional,
    4 currency "currency" required,
    5 custom_fields "custom_fields" optional,
    6 customer_id_alias "customerId" optional,
    7 customer_id "customer_id" optional,
    8 email "email" required,
    9 fraud_shield "fraud_shield" optional,
    10 gateway "gateway" optional,
    11 gateways "gateways" optional,
    12 product_addons "product_addons" optional,
    13 product_variants "product_variants" optional,
    14 quantity "quantity" optional,
    15 return_url "return_url" optional,
    16 title "title" required,
    17 value "value" required as Exact,
    18 webhook "webhook" optional,
    19 white_label "white_label" optional,
});
