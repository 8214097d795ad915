// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `list`.

use shopwright::codegen::{self, BodyContent, Call, Method, Operation};
use super::super::Notes;

/// Operations of the group `list`.
#[derive(Clone, Debug)]
pub struct List {
    client: codegen::Client<Notes>,
}

impl List {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Notes>) -> Self {
        Self { client }
    }

    /// `POST /list`
    #[inline]
    pub fn send(&self) -> SendList {
        SendList(Call::empty(&self.client, &SEND))
    }
}

/// A call of [`List::send`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SendList(Call<Notes, ()>);

impl SendList {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: impl Into<BodyContent>) -> Self {
        Self(self.0.bytes_body("application/x-www-form-urlencoded", body.into()))
    }
}

codegen::call!(SendList, Notes, ());

static SEND: Operation = Operation::new("list.send", Method::POST, "/list");
