// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `pets`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Pets;
use super::super::models::Pet;

/// Operations of the group `pets`.
#[derive(Clone, Debug)]
pub struct PetsApi {
    client: codegen::Client<Pets>,
}

impl PetsApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Pets>) -> Self {
        Self { client }
    }

    /// `GET /pets`
    #[inline]
    pub fn pets(&self) -> PetsCall {
        PetsCall(Call::json(&self.client, &PETS))
    }
}

/// A call of [`PetsApi::pets`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PetsCall(Call<Pets, Pet>);

codegen::call!(PetsCall, Pets, Pet);

static PETS: Operation = Operation::new("pets.pets", Method::GET, "/pets")
    .idempotency(Idempotency::Safe);
