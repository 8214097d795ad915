// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `a`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Odd;

/// Operations of the group `a`.
#[derive(Clone, Debug)]
pub struct A {
    client: codegen::Client<Odd>,
}

impl A {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Odd>) -> Self {
        Self { client }
    }

    /// `GET /a/{b}/{c}.{d}`
    #[inline]
    pub fn a(&self, b: i64, c: impl Into<String>, d: impl Into<String>) -> ACall {
        ACall(
            Call::empty(&self.client, &A_OPERATION).path(b).path(c.into()).path(d.into()),
        )
    }
}

/// A call of [`A::a`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ACall(Call<Odd, ()>);

codegen::call!(ACall, Odd, ());

static A_OPERATION: Operation = Operation::new("a.a", Method::GET, "/a/{b}/{c}.{d}")
    .idempotency(Idempotency::Safe);
