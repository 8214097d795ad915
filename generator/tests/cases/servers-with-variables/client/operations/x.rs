// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `x`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Hosts;

/// Operations of the group `x`.
#[derive(Clone, Debug)]
pub struct X {
    client: codegen::Client<Hosts>,
}

impl X {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Hosts>) -> Self {
        Self { client }
    }

    /// `GET /x`
    #[inline]
    pub fn x(&self) -> XCall {
        XCall(Call::empty(&self.client, &X_OPERATION))
    }
}

/// A call of [`X::x`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct XCall(Call<Hosts, ()>);

codegen::call!(XCall, Hosts, ());

static X_OPERATION: Operation = Operation::new("x.x", Method::GET, "/x")
    .idempotency(Idempotency::Safe)
    .servers(&["https://other.example.com"]);
