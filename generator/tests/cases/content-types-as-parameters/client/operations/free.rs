// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `free`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Listed;

/// Operations of the group `free`.
#[derive(Clone, Debug)]
pub struct Free {
    client: codegen::Client<Listed>,
}

impl Free {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Listed>) -> Self {
        Self { client }
    }

    /// `GET /free`
    #[inline]
    pub fn get(&self) -> GetFree {
        GetFree(Call::empty(&self.client, &GET))
    }
}

/// A call of [`Free::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetFree(Call<Listed, ()>);

codegen::call!(GetFree, Listed, ());

static GET: Operation = Operation::new("free.get", Method::GET, "/free")
    .idempotency(Idempotency::Safe);
