// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `numbers`.

use shopwright::codegen::{self, Call, Method, Operation};
use super::super::Numbers;
use super::super::models::{NumbersRequest, NumbersResponse};

/// Operations of the group `numbers`.
#[derive(Clone, Debug)]
pub struct NumbersApi {
    client: codegen::Client<Numbers>,
}

impl NumbersApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Numbers>) -> Self {
        Self { client }
    }

    /// `POST /numbers`
    #[inline]
    pub fn numbers(&self) -> NumbersCall {
        NumbersCall(Call::json(&self.client, &NUMBERS))
    }
}

/// A call of [`NumbersApi::numbers`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct NumbersCall(Call<Numbers, NumbersResponse>);

impl NumbersCall {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &NumbersRequest) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(NumbersCall, Numbers, NumbersResponse);

static NUMBERS: Operation = Operation::new("numbers.numbers", Method::POST, "/numbers");
