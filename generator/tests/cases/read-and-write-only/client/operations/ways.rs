// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `ways`.

use shopwright::codegen::{self, Call, Method, Operation};
use super::super::Ways;
use super::super::models::Way;

/// Operations of the group `ways`.
#[derive(Clone, Debug)]
pub struct WaysApi {
    client: codegen::Client<Ways>,
}

impl WaysApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Ways>) -> Self {
        Self { client }
    }

    /// `POST /ways`
    #[inline]
    pub fn ways(&self, body: &Way) -> WaysCall {
        WaysCall(Call::json(&self.client, &WAYS).json_body(body))
    }
}

/// A call of [`WaysApi::ways`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct WaysCall(Call<Ways, Way>);

codegen::call!(WaysCall, Ways, Way);

static WAYS: Operation = Operation::new("ways.ways", Method::POST, "/ways");
