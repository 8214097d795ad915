// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Orders`.

use crate::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Dukanext;
use super::super::models::{OrderListReply, OrderReply};

/// Orders: anyone may place one, only a customer reads theirs.
#[derive(Clone, Debug)]
pub struct CustomerOrders {
    client: codegen::Client<Dukanext>,
}

impl CustomerOrders {
    pub(in super::super) fn new(client: codegen::Client<Dukanext>) -> Self {
        Self { client }
    }

    /// List the signed-in customer's orders.
    ///
    /// Existence and security are documented; parameters and reply are not visible.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `GET /orders` · [source](<https://docs.dukanext.co.ke/docs/concepts/authentication>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `AUTH_TOKEN_DEVICE_MISMATCH`, `AUTH_TOKEN_INVALID`,
    /// `AUTH_TOKEN_MISSING`, `AUTH_USER_NOT_FOUND`, `DEV_MODE_DISABLED`, `ORIGIN_NOT_ALLOWED`,
    /// `SESSION_EXPIRED`, `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn list(&self) -> ListOrders {
        ListOrders(Call::json(&self.client, &LIST))
    }

    /// Fetch one of the signed-in customer's orders.
    ///
    /// Existence and security are documented; the reply is not visible.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `GET /orders/{id}` · [source](<https://docs.dukanext.co.ke/docs/concepts/authentication>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `AUTH_TOKEN_DEVICE_MISMATCH`, `AUTH_TOKEN_INVALID`,
    /// `AUTH_TOKEN_MISSING`, `AUTH_USER_NOT_FOUND`, `DEV_MODE_DISABLED`, `ORDER_NOT_FOUND`,
    /// `ORIGIN_NOT_ALLOWED`, `SESSION_EXPIRED`, `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`,
    /// `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn get(&self, order_id: impl Into<String>) -> GetOrder {
        GetOrder(Call::json(&self.client, &GET).path(order_id.into()))
    }
}

/// A call of [`CustomerOrders::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListOrders(Call<Dukanext, OrderListReply>);

codegen::call!(ListOrders, Dukanext, OrderListReply);

static LIST: Operation = Operation::new("customer.orders.list", Method::GET, "/orders")
    .security(&[&["apiKey"]])
    .granted("customerToken")
    .idempotency(Idempotency::Safe);

/// A call of [`CustomerOrders::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetOrder(Call<Dukanext, OrderReply>);

codegen::call!(GetOrder, Dukanext, OrderReply);

static GET: Operation = Operation::new(
        "customer.orders.get",
        Method::GET,
        "/orders/{id}",
    )
    .security(&[&["apiKey"]])
    .granted("customerToken")
    .idempotency(Idempotency::Safe);
