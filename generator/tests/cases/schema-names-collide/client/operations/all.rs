// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `all`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::ClientService;
use super::super::models::All;

/// Operations of the group `all`.
#[derive(Clone, Debug)]
pub struct AllApi {
    client: codegen::Client<ClientService>,
}

impl AllApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<ClientService>) -> Self {
        Self { client }
    }

    /// `GET /all`
    #[inline]
    pub fn get(&self) -> GetAllCall {
        GetAllCall(Call::json(&self.client, &GET))
    }
}

/// A call of [`AllApi::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetAllCall(Call<ClientService, All>);

codegen::call!(GetAllCall, ClientService, All);

static GET: Operation = Operation::new("all.get", Method::GET, "/all")
    .idempotency(Idempotency::Safe);
