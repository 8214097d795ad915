// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `c`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Safe;

/// Operations of the group `c`.
#[derive(Clone, Debug)]
pub struct C {
    client: codegen::Client<Safe>,
}

impl C {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Safe>) -> Self {
        Self { client }
    }

    /// `GET /c` · scopes `read`, `write`
    #[inline]
    pub fn c(&self) -> CCall {
        CCall(Call::empty(&self.client, &C_OPERATION))
    }
}

/// A call of [`C::c`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CCall(Call<Safe, ()>);

codegen::call!(CCall, Safe, ());

static C_OPERATION: Operation = Operation::new("c.c", Method::GET, "/c")
    .security(&[&["oauth"]])
    .scopes(&["read", "write"])
    .idempotency(Idempotency::Safe);
