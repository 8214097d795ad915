// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `d`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Tags;

/// Operations of the group `d`.
#[derive(Clone, Debug)]
pub struct D {
    client: codegen::Client<Tags>,
}

impl D {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Tags>) -> Self {
        Self { client }
    }

    /// `GET /d`
    #[inline]
    pub fn get(&self) -> Get2 {
        Get2(Call::empty(&self.client, &GET))
    }
}

/// A call of [`D::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get2(Call<Tags, ()>);

codegen::call!(Get2, Tags, ());

static GET: Operation = Operation::new("d.get", Method::GET, "/d")
    .idempotency(Idempotency::Safe);
