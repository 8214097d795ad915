// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `e`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Safe;

/// Operations of the group `e`.
#[derive(Clone, Debug)]
pub struct E {
    client: codegen::Client<Safe>,
}

impl E {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Safe>) -> Self {
        Self { client }
    }

    /// `GET /e`
    #[inline]
    pub fn e(&self) -> ECall {
        ECall(Call::empty(&self.client, &E_OPERATION))
    }
}

/// A call of [`E::e`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ECall(Call<Safe, ()>);

codegen::call!(ECall, Safe, ());

static E_OPERATION: Operation = Operation::new("e.e", Method::GET, "/e")
    .security(&[&["mutual"], &["basic"], &["query"]])
    .idempotency(Idempotency::Safe);
