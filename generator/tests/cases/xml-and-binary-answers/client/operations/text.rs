// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `text`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Feeds;

/// Operations of the group `text`.
#[derive(Clone, Debug)]
pub struct Text {
    client: codegen::Client<Feeds>,
}

impl Text {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Feeds>) -> Self {
        Self { client }
    }

    /// `GET /text`
    #[inline]
    pub fn text(&self) -> TextCall {
        TextCall(Call::text(&self.client, &TEXT))
    }
}

/// A call of [`Text::text`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TextCall(Call<Feeds, String>);

codegen::call!(TextCall, Feeds, String);

static TEXT: Operation = Operation::new("text.text", Method::GET, "/text")
    .idempotency(Idempotency::Safe)
    .accept("text/plain");
