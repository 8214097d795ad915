// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `orders`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Orders;
use super::super::models::Order;

/// Operations of the group `orders`.
#[derive(Clone, Debug)]
pub struct OrdersApi {
    client: codegen::Client<Orders>,
}

impl OrdersApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Orders>) -> Self {
        Self { client }
    }

    /// `GET /orders`
    #[inline]
    pub fn get(&self) -> GetOrder {
        GetOrder(Call::json(&self.client, &GET))
    }
}

/// A call of [`OrdersApi::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetOrder(Call<Orders, Order>);

codegen::call!(GetOrder, Orders, Order);

static GET: Operation = Operation::new("orders.get", Method::GET, "/orders")
    .idempotency(Idempotency::Safe);
