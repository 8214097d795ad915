// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Orders`.

use crate::codegen::{self, Call, Method, Operation};
use super::super::Dukanext;
use super::super::models::{PlaceOrderRequest, PlacedOrder};

/// Orders: anyone may place one, only a customer reads theirs.
#[derive(Clone, Debug)]
pub struct Orders {
    client: codegen::Client<Dukanext>,
}

impl Orders {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Dukanext>) -> Self {
        Self { client }
    }

    /// Place an order.
    ///
    /// Works for guests; no customer token is needed. There is no idempotency key: after a lost
    /// answer nothing is sent again. What a shop with online payments answers was not visible.
    ///
    /// `POST /orders` · [source](<https://docs.dukanext.co.ke/docs/api-reference/orders>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `DEV_MODE_DISABLED`, `ORDER_VALIDATION_FAILED`, `ORIGIN_NOT_ALLOWED`,
    /// `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn place(&self, body: &PlaceOrderRequest) -> PlaceOrder {
        PlaceOrder(Call::json(&self.client, &PLACE).json_body(body))
    }
}

/// A call of [`Orders::place`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PlaceOrder(Call<Dukanext, PlacedOrder>);

codegen::call!(PlaceOrder, Dukanext, PlacedOrder);

static PLACE: Operation = Operation::new("orders.place", Method::POST, "/orders")
    .security(&[&["apiKey"]])
    .payload(&["data"]);
