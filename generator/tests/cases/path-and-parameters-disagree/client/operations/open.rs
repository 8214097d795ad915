// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `open`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Odd;

/// Operations of the group `open`.
#[derive(Clone, Debug)]
pub struct Open {
    client: codegen::Client<Odd>,
}

impl Open {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Odd>) -> Self {
        Self { client }
    }

    /// `GET /open/{brace`
    #[inline]
    pub fn brace(&self) -> Brace {
        Brace(Call::empty(&self.client, &BRACE))
    }
}

/// A call of [`Open::brace`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Brace(Call<Odd, ()>);

codegen::call!(Brace, Odd, ());

static BRACE: Operation = Operation::new("open.brace", Method::GET, "/open/{brace")
    .idempotency(Idempotency::Safe);
