// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `a`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Safe;

/// Operations of the group `a`.
#[derive(Clone, Debug)]
pub struct A {
    client: codegen::Client<Safe>,
}

impl A {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Safe>) -> Self {
        Self { client }
    }

    /// `GET /a`
    #[inline]
    pub fn a(&self) -> ACall {
        ACall(Call::empty(&self.client, &A_OPERATION))
    }
}

/// A call of [`A::a`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ACall(Call<Safe, ()>);

codegen::call!(ACall, Safe, ());

static A_OPERATION: Operation = Operation::new("a.a", Method::GET, "/a")
    .security(&[&["bearer"], &["crate", "key"], &[]])
    .idempotency(Idempotency::Safe);
