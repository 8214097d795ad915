// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `status`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Empty;

/// Operations of the group `status`.
#[derive(Clone, Debug)]
pub struct Status {
    client: codegen::Client<Empty>,
}

impl Status {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Empty>) -> Self {
        Self { client }
    }

    /// `GET /status`
    #[inline]
    pub fn status(&self) -> StatusCall {
        StatusCall(Call::empty(&self.client, &STATUS))
    }
}

/// A call of [`Status::status`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct StatusCall(Call<Empty, ()>);

codegen::call!(StatusCall, Empty, ());

static STATUS: Operation = Operation::new("status.status", Method::GET, "/status")
    .idempotency(Idempotency::Safe);
