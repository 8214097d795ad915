// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `pets`.

use shopwright::codegen::{self, Call, Method, Operation};
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

    /// `POST /pets`
    #[inline]
    pub fn adopt(&self, body: &Pet) -> Adopt {
        Adopt(Call::json(&self.client, &ADOPT).json_body(body))
    }
}

/// A call of [`PetsApi::adopt`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Adopt(Call<Pets, Vec<Pet>>);

codegen::call!(Adopt, Pets, Vec<Pet>);

static ADOPT: Operation = Operation::new("pets.adopt", Method::POST, "/pets");
