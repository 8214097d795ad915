// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateCheckoutSessionRequest`].

use crate::codegen::{self, Decimal, Exact, Map, Value};
use super::CheckoutProduct;

/// Which fields are required is not visible; an empty body is rejected.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCheckoutSessionRequest {
    /// Amount in major units.
    pub amount: Option<Decimal>,
    /// `cancel_url`.
    pub cancel_url: Option<String>,
    /// `confirmations`.
    pub confirmations: Option<i64>,
    /// `crypto_gateway`.
    pub crypto_gateway: Option<String>,
    /// `currency`.
    pub currency: Option<String>,
    /// `customer_email`.
    pub customer_email: Option<String>,
    /// `customer_id`.
    pub customer_id: Option<String>,
    /// `gateway`.
    pub gateway: Option<String>,
    /// `gateways`.
    pub gateways: Option<Vec<String>>,
    /// `metadata`.
    pub metadata: Option<Map<String, Value>>,
    /// `product`.
    pub product: Option<CheckoutProduct>,
    /// `success_url`.
    pub success_url: Option<String>,
    /// `white_label`.
    pub white_label: Option<bool>,
}

impl CreateCheckoutSessionRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            amount: None,
            cancel_url: None,
            confirmations: None,
            crypto_gateway: None,
            currency: None,
            customer_email: None,
            customer_id: None,
            gateway: None,
            gateways: None,
            metadata: None,
            product: None,
            success_url: None,
            white_label: None,
        }
    }

    /// Sets `amount`.
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
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

    /// Sets `crypto_gateway`.
    pub fn crypto_gateway(mut self, crypto_gateway: impl Into<String>) -> Self {
        self.crypto_gateway = Some(crypto_gateway.into());
        self
    }

    /// Sets `currency`.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets `customer_email`.
    pub fn customer_email(mut self, customer_email: impl Into<String>) -> Self {
        self.customer_email = Some(customer_email.into());
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
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

    /// Sets `metadata`.
    pub fn metadata(mut self, metadata: Map<String, Value>) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// Sets `product`.
    pub fn product(mut self, product: CheckoutProduct) -> Self {
        self.product = Some(product);
        self
    }

    /// Sets `success_url`.
    pub fn success_url(mut self, success_url: impl Into<String>) -> Self {
        self.success_url = Some(success_url.into());
        self
    }

    /// Sets `white_label`.
    pub fn white_label(mut self, white_label: bool) -> Self {
        self.white_label = Some(white_label);
        self
    }
}

impl Default for CreateCheckoutSessionRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent CreateCheckoutSessionRequest {
    0 amount "amount" optional as Option<Exact>,
    1 cancel_url "cancel_url" optional,
    2 confirmations "confirmations" optional,
    3 crypto_gateway "crypto_gateway" optional,
    4 currency "currency" optional,
    5 customer_email "customer_email" optional,
    6 customer_id "customer_id" optional,
    7 gateway "gateway" optional,
    8 gateways "gateways" optional,
    9 metadata "metadata" optional,
    10 product "product" optional,
    11 success_url "success_url" optional,
    12 white_label "white_label" optional,
});
