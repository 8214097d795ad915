// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `one`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation, Value};
use super::super::Untitled;

/// Operations of the group `one`.
#[derive(Clone, Debug)]
pub struct One {
    client: codegen::Client<Untitled>,
}

impl One {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Untitled>) -> Self {
        Self { client }
    }

    /// `GET /c`
    #[inline]
    pub fn c(&self) -> CCall {
        CCall(Call::empty(&self.client, &C_OPERATION))
    }
}

/// A call of [`One::c`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CCall(Call<Untitled, ()>);

impl CCall {
    /// Sets `q`.
    pub fn q(self, q: &Value) -> Self {
        Self(self.0.query("q", q))
    }
}

codegen::call!(CCall, Untitled, ());

static C_OPERATION: Operation = Operation::new("one.c", Method::GET, "/c")
    .idempotency(Idempotency::Safe);
