// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `parts`.

use shopwright::codegen::{self, Call, Method, Multipart, Operation};
use super::super::Notes;

/// Operations of the group `parts`.
#[derive(Clone, Debug)]
pub struct Parts {
    client: codegen::Client<Notes>,
}

impl Parts {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Notes>) -> Self {
        Self { client }
    }

    /// `POST /parts`
    #[inline]
    pub fn send(&self, body: Multipart) -> SendParts {
        SendParts(Call::empty(&self.client, &SEND).multipart_body(body))
    }
}

/// A call of [`Parts::send`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SendParts(Call<Notes, ()>);

codegen::call!(SendParts, Notes, ());

static SEND: Operation = Operation::new("parts.send", Method::POST, "/parts");
