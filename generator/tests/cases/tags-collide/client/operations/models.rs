// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `models`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Tags;

/// Operations of the group `models`.
#[derive(Clone, Debug)]
pub struct Models {
    client: codegen::Client<Tags>,
}

impl Models {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Tags>) -> Self {
        Self { client }
    }

    /// `GET /f`
    #[inline]
    pub fn clone_(&self) -> CloneCall {
        CloneCall(Call::empty(&self.client, &CLONE_))
    }
}

/// A call of [`Models::clone_`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CloneCall(Call<Tags, ()>);

codegen::call!(CloneCall, Tags, ());

static CLONE_: Operation = Operation::new("models.clone_", Method::GET, "/f")
    .idempotency(Idempotency::Safe);
