// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `number`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Feeds;

/// Operations of the group `number`.
#[derive(Clone, Debug)]
pub struct Number {
    client: codegen::Client<Feeds>,
}

impl Number {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Feeds>) -> Self {
        Self { client }
    }

    /// `GET /number`
    #[inline]
    pub fn number(&self) -> NumberCall {
        NumberCall(Call::json(&self.client, &NUMBER))
    }
}

/// A call of [`Number::number`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct NumberCall(Call<Feeds, f64>);

codegen::call!(NumberCall, Feeds, f64);

static NUMBER: Operation = Operation::new("number.number", Method::GET, "/number")
    .idempotency(Idempotency::Safe);
