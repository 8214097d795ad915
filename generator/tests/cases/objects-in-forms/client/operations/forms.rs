// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `forms`.

use shopwright::codegen::{
    self, BodyContent, Call, Idempotency, Method, Operation, Style,
};
use super::super::Forms;
use super::super::models::{SendPartsRequest, SendRequest};

/// Operations of the group `forms`.
#[derive(Clone, Debug)]
pub struct FormsApi {
    client: codegen::Client<Forms>,
}

impl FormsApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Forms>) -> Self {
        Self { client }
    }

    /// `POST /forms`
    #[inline]
    pub fn send(&self) -> SendCall {
        SendCall(Call::empty(&self.client, &SEND))
    }

    /// `PUT /forms`
    #[inline]
    pub fn send_parts(&self, body: SendPartsRequest) -> SendParts {
        SendParts(Call::empty(&self.client, &SEND_PARTS).multipart_body(body.into()))
    }
}

/// A call of [`FormsApi::send`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SendCall(Call<Forms, ()>);

impl SendCall {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &SendRequest) -> Self {
        Self(
            self
                .0
                .form_body_reserved(
                    body,
                    &[("card", Style::DeepObject), ("ids", Style::SpaceDelimited)],
                    &["when"],
                ),
        )
    }

    /// Sets the body.
    #[inline]
    pub fn body_bytes(self, body: impl Into<BodyContent>) -> Self {
        Self(self.0.bytes_body("multipart/mixed", body.into()))
    }
}

codegen::call!(SendCall, Forms, ());

static SEND: Operation = Operation::new("forms.send", Method::POST, "/forms");

/// A call of [`FormsApi::send_parts`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SendParts(Call<Forms, ()>);

codegen::call!(SendParts, Forms, ());

static SEND_PARTS: Operation = Operation::new("forms.send_parts", Method::PUT, "/forms")
    .idempotency(Idempotency::Idempotent);
