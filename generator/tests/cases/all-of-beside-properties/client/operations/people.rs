// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `people`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::People;
use super::super::models::Worker;

/// Operations of the group `people`.
#[derive(Clone, Debug)]
pub struct PeopleApi {
    client: codegen::Client<People>,
}

impl PeopleApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<People>) -> Self {
        Self { client }
    }

    /// `GET /people`
    #[inline]
    pub fn people(&self) -> PeopleCall {
        PeopleCall(Call::json(&self.client, &PEOPLE))
    }
}

/// A call of [`PeopleApi::people`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PeopleCall(Call<People, Worker>);

codegen::call!(PeopleCall, People, Worker);

static PEOPLE: Operation = Operation::new("people.people", Method::GET, "/people")
    .idempotency(Idempotency::Safe);
