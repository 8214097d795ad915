// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `anything`.

use shopwright::codegen::{self, Call, Method, Multipart, Operation};
use super::super::Notes;

/// Operations of the group `anything`.
#[derive(Clone, Debug)]
pub struct Anything {
    client: codegen::Client<Notes>,
}

impl Anything {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Notes>) -> Self {
        Self { client }
    }

    /// `POST /anything`
    #[inline]
    pub fn send(&self) -> SendAnything {
        SendAnything(Call::empty(&self.client, &SEND))
    }
}

/// A call of [`Anything::send`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SendAnything(Call<Notes, ()>);

impl SendAnything {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: Multipart) -> Self {
        Self(self.0.multipart_body(body))
    }
}

codegen::call!(SendAnything, Notes, ());

static SEND: Operation = Operation::new("anything.send", Method::POST, "/anything");
