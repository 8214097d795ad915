// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `d`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Safe;

/// Operations of the group `d`.
#[derive(Clone, Debug)]
pub struct D {
    client: codegen::Client<Safe>,
}

impl D {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Safe>) -> Self {
        Self { client }
    }

    /// `GET /d`
    #[inline]
    pub fn d(&self) -> DCall {
        DCall(Call::empty(&self.client, &D_OPERATION))
    }
}

/// A call of [`D::d`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DCall(Call<Safe, ()>);

codegen::call!(DCall, Safe, ());

static D_OPERATION: Operation = Operation::new("d.d", Method::GET, "/d")
    .idempotency(Idempotency::Safe);
