// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `a`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Untitled;

/// Operations of the group `a`.
#[derive(Clone, Debug)]
pub struct A {
    client: codegen::Client<Untitled>,
}

impl A {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Untitled>) -> Self {
        Self { client }
    }

    /// `GET /a`
    #[inline]
    pub fn get(&self) -> GetA {
        GetA(Call::empty(&self.client, &GET))
    }
}

/// A call of [`A::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetA(Call<Untitled, ()>);

codegen::call!(GetA, Untitled, ());

static GET: Operation = Operation::new("a.get", Method::GET, "/a")
    .idempotency(Idempotency::Safe);
