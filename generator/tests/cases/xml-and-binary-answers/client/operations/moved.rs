// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `moved`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation, Secret};
use super::super::Feeds;

/// Operations of the group `moved`.
#[derive(Clone, Debug)]
pub struct Moved {
    client: codegen::Client<Feeds>,
}

impl Moved {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Feeds>) -> Self {
        Self { client }
    }

    /// `GET /moved`
    #[inline]
    pub fn moved(&self) -> MovedCall {
        MovedCall(Call::location(&self.client, &MOVED))
    }
}

/// A call of [`Moved::moved`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct MovedCall(Call<Feeds, Secret>);

codegen::call!(MovedCall, Feeds, Secret);

static MOVED: Operation = Operation::new("moved.moved", Method::GET, "/moved")
    .idempotency(Idempotency::Safe)
    .redirect();
