// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `b`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Safe;

/// Operations of the group `b`.
#[derive(Clone, Debug)]
pub struct B {
    client: codegen::Client<Safe>,
}

impl B {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Safe>) -> Self {
        Self { client }
    }

    /// `GET /b`
    #[inline]
    pub fn b(&self) -> BCall {
        BCall(Call::empty(&self.client, &B_OPERATION))
    }
}

/// A call of [`B::b`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct BCall(Call<Safe, ()>);

codegen::call!(BCall, Safe, ());

static B_OPERATION: Operation = Operation::new("b.b", Method::GET, "/b")
    .idempotency(Idempotency::Safe);
