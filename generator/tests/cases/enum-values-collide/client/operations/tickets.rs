// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `tickets`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Tickets;
use super::super::models::Order;

/// Operations of the group `tickets`.
#[derive(Clone, Debug)]
pub struct TicketsApi {
    client: codegen::Client<Tickets>,
}

impl TicketsApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Tickets>) -> Self {
        Self { client }
    }

    /// `GET /tickets`
    #[inline]
    pub fn list(&self) -> ListTickets {
        ListTickets(Call::json(&self.client, &LIST))
    }
}

/// A call of [`TicketsApi::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListTickets(Call<Tickets, Order>);

impl ListTickets {
    /// Sets `order`.
    pub fn order(self, order: impl Into<Order>) -> Self {
        Self(self.0.query("order", order.into()))
    }
}

codegen::call!(ListTickets, Tickets, Order);

static LIST: Operation = Operation::new("tickets.list", Method::GET, "/tickets")
    .idempotency(Idempotency::Safe);
