// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `注文`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Tags;

/// Operations of the group `注文`.
#[derive(Clone, Debug)]
pub struct 注文 {
    client: codegen::Client<Tags>,
}

impl 注文 {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Tags>) -> Self {
        Self { client }
    }

    /// `GET /h`
    #[inline]
    pub fn 一覧(&self) -> 一覧Call {
        一覧Call(Call::empty(&self.client, &一覧_OPERATION))
    }
}

/// A call of [`注文::一覧`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct 一覧Call(Call<Tags, ()>);

codegen::call!(一覧Call, Tags, ());

static 一覧_OPERATION: Operation = Operation::new("注文.一覧", Method::GET, "/h")
    .idempotency(Idempotency::Safe);
