// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `any`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation, Value};
use super::super::Feeds;

/// Operations of the group `any`.
#[derive(Clone, Debug)]
pub struct Any {
    client: codegen::Client<Feeds>,
}

impl Any {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Feeds>) -> Self {
        Self { client }
    }

    /// `GET /any`
    #[inline]
    pub fn any(&self) -> AnyCall {
        AnyCall(Call::json(&self.client, &ANY))
    }
}

/// A call of [`Any::any`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AnyCall(Call<Feeds, Value>);

codegen::call!(AnyCall, Feeds, Value);

static ANY: Operation = Operation::new("any.any", Method::GET, "/any")
    .idempotency(Idempotency::Safe);
