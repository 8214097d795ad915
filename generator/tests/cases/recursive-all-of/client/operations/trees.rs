// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `trees`.

use shopwright::codegen::{self, Call, Method, Operation};
use super::super::Trees;
use super::super::models::Tree;

/// Operations of the group `trees`.
#[derive(Clone, Debug)]
pub struct TreesApi {
    client: codegen::Client<Trees>,
}

impl TreesApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Trees>) -> Self {
        Self { client }
    }

    /// `POST /trees`
    #[inline]
    pub fn plant(&self) -> Plant {
        Plant(Call::json(&self.client, &PLANT))
    }
}

/// A call of [`TreesApi::plant`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Plant(Call<Trees, Tree>);

impl Plant {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &Tree) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(Plant, Trees, Tree);

static PLANT: Operation = Operation::new("trees.plant", Method::POST, "/trees");
