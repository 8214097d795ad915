// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `mod`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Tags;

/// Operations of the group `mod`.
#[derive(Clone, Debug)]
pub struct Mod {
    client: codegen::Client<Tags>,
}

impl Mod {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Tags>) -> Self {
        Self { client }
    }

    /// `GET /c`
    #[inline]
    pub fn get(&self) -> Get {
        Get(Call::empty(&self.client, &GET))
    }
}

/// A call of [`Mod::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get(Call<Tags, ()>);

codegen::call!(Get, Tags, ());

static GET: Operation = Operation::new("mod_.get", Method::GET, "/c")
    .idempotency(Idempotency::Safe);
