// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `alike`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Alike;
use super::super::models::AlikeResponse;

/// Operations of the group `alike`.
#[derive(Clone, Debug)]
pub struct AlikeApi {
    client: codegen::Client<Alike>,
}

impl AlikeApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Alike>) -> Self {
        Self { client }
    }

    /// `GET /alike`
    #[inline]
    pub fn alike(&self) -> AlikeCall {
        AlikeCall(Call::json(&self.client, &ALIKE))
    }
}

/// A call of [`AlikeApi::alike`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AlikeCall(Call<Alike, AlikeResponse>);

codegen::call!(AlikeCall, Alike, AlikeResponse);

static ALIKE: Operation = Operation::new("alike.alike", Method::GET, "/alike")
    .idempotency(Idempotency::Safe);
