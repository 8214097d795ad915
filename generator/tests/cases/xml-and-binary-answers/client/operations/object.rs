// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `object`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Feeds;

/// Operations of the group `object`.
#[derive(Clone, Debug)]
pub struct Object {
    client: codegen::Client<Feeds>,
}

impl Object {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Feeds>) -> Self {
        Self { client }
    }

    /// `GET /object`
    #[inline]
    pub fn object(&self) -> ObjectCall {
        ObjectCall(Call::text(&self.client, &OBJECT))
    }
}

/// A call of [`Object::object`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ObjectCall(Call<Feeds, String>);

codegen::call!(ObjectCall, Feeds, String);

static OBJECT: Operation = Operation::new("object.object", Method::GET, "/object")
    .idempotency(Idempotency::Safe)
    .accept("text/plain");
