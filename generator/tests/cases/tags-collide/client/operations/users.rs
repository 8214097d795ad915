// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `users`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Tags;

/// Others.
#[derive(Clone, Debug)]
pub struct Users2 {
    client: codegen::Client<Tags>,
}

impl Users2 {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Tags>) -> Self {
        Self { client }
    }

    /// `GET /b`
    #[inline]
    pub fn list(&self) -> List2 {
        List2(Call::empty(&self.client, &LIST))
    }
}

/// A call of [`Users2::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List2(Call<Tags, ()>);

codegen::call!(List2, Tags, ());

static LIST: Operation = Operation::new("users.list", Method::GET, "/b")
    .idempotency(Idempotency::Safe);
