// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `form`.

use shopwright::codegen::{self, BodyContent, Call, Method, Operation};
use super::super::Notes;

/// Operations of the group `form`.
#[derive(Clone, Debug)]
pub struct Form {
    client: codegen::Client<Notes>,
}

impl Form {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Notes>) -> Self {
        Self { client }
    }

    /// `POST /form`
    #[inline]
    pub fn send(&self, body: impl Into<BodyContent>) -> SendForm {
        SendForm(
            Call::empty(&self.client, &SEND)
                .bytes_body("application/x-www-form-urlencoded", body.into()),
        )
    }
}

/// A call of [`Form::send`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SendForm(Call<Notes, ()>);

codegen::call!(SendForm, Notes, ());

static SEND: Operation = Operation::new("form.send", Method::POST, "/form");
