// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `voids`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Voids;
use super::super::models::Void;

/// Operations of the group `voids`.
#[derive(Clone, Debug)]
pub struct VoidsApi {
    client: codegen::Client<Voids>,
}

impl VoidsApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Voids>) -> Self {
        Self { client }
    }

    /// `GET /voids`
    #[inline]
    pub fn voids(&self) -> VoidsCall {
        VoidsCall(Call::json(&self.client, &VOIDS))
    }
}

/// A call of [`VoidsApi::voids`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct VoidsCall(Call<Voids, Void>);

codegen::call!(VoidsCall, Voids, Void);

static VOIDS: Operation = Operation::new("voids.voids", Method::GET, "/voids")
    .idempotency(Idempotency::Safe);
