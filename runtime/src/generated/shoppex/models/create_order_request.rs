// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateOrderRequest`].

use crate::codegen::{self, Map, Value};
use super::CreateOrderItem;

/// Taken from the documented example and the affiliate guide; the field table itself is not
/// visible, so nothing is marked required.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateOrderRequest {
    /// `affiliate_code`.
    pub affiliate_code: Option<String>,
    /// `coupon_code`.
    pub coupon_code: Option<String>,
    /// `custom_fields`.
    pub custom_fields: Option<Map<String, Value>>,
    /// `email`.
    pub email: Option<String>,
    /// `gateway`.
    pub gateway: Option<String>,
    /// `items`.
    pub items: Option<Vec<CreateOrderItem>>,
    /// `title`.
    pub title: Option<String>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

impl CreateOrderRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            affiliate_code: None,
            coupon_code: None,
            custom_fields: None,
            email: None,
            gateway: None,
            items: None,
            title: None,
            additional: Map::new(),
        }
    }

    /// Sets `affiliate_code`.
    pub fn affiliate_code(mut self, affiliate_code: impl Into<String>) -> Self {
        self.affiliate_code = Some(affiliate_code.into());
        self
    }

    /// Sets `coupon_code`.
    pub fn coupon_code(mut self, coupon_code: impl Into<String>) -> Self {
        self.coupon_code = Some(coupon_code.into());
        self
    }

    /// Sets `custom_fields`.
    pub fn custom_fields(mut self, custom_fields: Map<String, Value>) -> Self {
        self.custom_fields = Some(custom_fields);
        self
    }

    /// Sets `email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `gateway`.
    pub fn gateway(mut self, gateway: impl Into<String>) -> Self {
        self.gateway = Some(gateway.into());
        self
    }

    /// Sets `items`.
    pub fn items(mut self, items: Vec<CreateOrderItem>) -> Self {
        self.items = Some(items);
        self
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl Default for CreateOrderRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent CreateOrderRequest {
    0 affiliate_code "affiliate_code" optional,
    1 coupon_code "coupon_code" optional,
    2 custom_fields "custom_fields" optional,
    3 email "email" optional,
    4 gateway "gateway" optional,
    5 items "items" optional,
    6 title "title" optional,
    ..additional,
});
