// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `no`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Odd;

/// Operations of the group `no`.
#[derive(Clone, Debug)]
pub struct No {
    client: codegen::Client<Odd>,
}

impl No {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Odd>) -> Self {
        Self { client }
    }

    /// `GET /no/slash`
    #[inline]
    pub fn slash(&self) -> NoSlash {
        NoSlash(Call::empty(&self.client, &SLASH))
    }
}

/// A call of [`No::slash`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct NoSlash(Call<Odd, ()>);

codegen::call!(NoSlash, Odd, ());

static SLASH: Operation = Operation::new("no.slash", Method::GET, "/no/slash")
    .idempotency(Idempotency::Safe);
