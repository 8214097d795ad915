// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `pets`.

use shopwright::codegen::{self, Call, Method, Operation};
use super::super::Old;
use super::super::models::{AddRequest, DefinitionsPet};

/// Operations of the group `pets`.
#[derive(Clone, Debug)]
pub struct Pets {
    client: codegen::Client<Old>,
}

impl Pets {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Old>) -> Self {
        Self { client }
    }

    /// `POST /pets`
    #[inline]
    pub fn add(&self, body: &DefinitionsPet) -> Add {
        Add(Call::json(&self.client, &ADD).json_body(body))
    }

    /// `POST /pets`
    #[inline]
    pub fn add_multipart(&self, body: AddRequest) -> Add {
        Add(Call::json(&self.client, &ADD).multipart_body(body.into()))
    }
}

/// A call of [`Pets::add`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Add(Call<Old, DefinitionsPet>);

impl Add {
    /// Sets `limit`.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }
}

codegen::call!(Add, Old, DefinitionsPet);

static ADD: Operation = Operation::new("pets.add", Method::POST, "/pets");
