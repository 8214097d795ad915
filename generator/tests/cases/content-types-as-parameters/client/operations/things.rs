// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `things`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Listed;
use super::super::models::CreateThingRequest;

/// Operations of the group `things`.
#[derive(Clone, Debug)]
pub struct Things {
    client: codegen::Client<Listed>,
}

impl Things {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Listed>) -> Self {
        Self { client }
    }

    /// `DELETE /things`
    #[inline]
    pub fn delete(&self) -> DeleteThings {
        DeleteThings(Call::empty(&self.client, &DELETE))
    }

    /// `GET /things`
    #[inline]
    pub fn list(&self) -> ListThings {
        ListThings(Call::json(&self.client, &LIST))
    }

    /// `POST /things`
    #[inline]
    pub fn create(&self, body: &CreateThingRequest) -> CreateThing {
        CreateThing(Call::empty(&self.client, &CREATE).json_body(body))
    }
}

/// A call of [`Things::delete`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteThings(Call<Listed, ()>);

codegen::call!(DeleteThings, Listed, ());

static DELETE: Operation = Operation::new("things.delete", Method::DELETE, "/things")
    .idempotency(Idempotency::Idempotent)
    .accept("application/vnd.things.v2+json")
    .content_type("application/json");

/// A call of [`Things::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListThings(Call<Listed, Vec<String>>);

codegen::call!(ListThings, Listed, Vec<String>);

static LIST: Operation = Operation::new("things.list", Method::GET, "/things")
    .idempotency(Idempotency::Safe)
    .content_type("application/json");

/// A call of [`Things::create`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateThing(Call<Listed, ()>);

codegen::call!(CreateThing, Listed, ());

static CREATE: Operation = Operation::new("things.create", Method::POST, "/things")
    .accept("application/vnd.things.v2+json");
