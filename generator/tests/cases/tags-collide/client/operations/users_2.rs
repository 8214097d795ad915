// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `Users`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Tags;

/// Operations of the group `Users`.
#[derive(Clone, Debug)]
pub struct Users {
    client: codegen::Client<Tags>,
}

impl Users {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Tags>) -> Self {
        Self { client }
    }

    /// `GET /a`
    #[inline]
    pub fn list(&self) -> List {
        List(Call::empty(&self.client, &LIST))
    }

    /// `GET /e`
    #[inline]
    pub fn new_(&self) -> New {
        New(Call::empty(&self.client, &NEW_))
    }
}

/// A call of [`Users::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List(Call<Tags, ()>);

codegen::call!(List, Tags, ());

static LIST: Operation = Operation::new("users_2.list", Method::GET, "/a")
    .idempotency(Idempotency::Safe);

/// A call of [`Users::new_`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct New(Call<Tags, ()>);

codegen::call!(New, Tags, ());

static NEW_: Operation = Operation::new("users_2.new_", Method::GET, "/e")
    .idempotency(Idempotency::Safe);
