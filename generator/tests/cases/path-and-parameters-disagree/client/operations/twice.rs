// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `twice`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Odd;

/// Operations of the group `twice`.
#[derive(Clone, Debug)]
pub struct Twice {
    client: codegen::Client<Odd>,
}

impl Twice {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Odd>) -> Self {
        Self { client }
    }

    /// `GET /twice/{id}/{id}`
    #[inline]
    pub fn twice(&self, id: &str) -> TwiceCall {
        TwiceCall(Call::empty(&self.client, &TWICE).path(id).path(id))
    }
}

/// A call of [`Twice::twice`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TwiceCall(Call<Odd, ()>);

codegen::call!(TwiceCall, Odd, ());

static TWICE: Operation = Operation::new("twice.twice", Method::GET, "/twice/{id}/{id}")
    .idempotency(Idempotency::Safe);
