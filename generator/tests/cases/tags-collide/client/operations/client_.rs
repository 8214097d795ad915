// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `client`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Tags;

/// Operations of the group `client`.
#[derive(Clone, Debug)]
pub struct ClientApi {
    client: codegen::Client<Tags>,
}

impl ClientApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Tags>) -> Self {
        Self { client }
    }

    /// `GET /g`
    #[inline]
    pub fn request(&self) -> Request {
        Request(Call::empty(&self.client, &REQUEST))
    }
}

/// A call of [`ClientApi::request`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Request(Call<Tags, ()>);

codegen::call!(Request, Tags, ());

static REQUEST: Operation = Operation::new("client_.request", Method::GET, "/g")
    .idempotency(Idempotency::Safe);
