// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `lists`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Lists;
use super::super::models::ListsResponseItem;

/// Operations of the group `lists`.
#[derive(Clone, Debug)]
pub struct ListsApi {
    client: codegen::Client<Lists>,
}

impl ListsApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Lists>) -> Self {
        Self { client }
    }

    /// `GET /lists`
    #[inline]
    pub fn lists(&self) -> ListsCall {
        ListsCall(Call::json(&self.client, &LISTS))
    }
}

/// A call of [`ListsApi::lists`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListsCall(Call<Lists, Vec<ListsResponseItem>>);

impl ListsCall {
    /// Sets `set`.
    pub fn set(self, set: &[f64]) -> Self {
        Self(self.0.query("set", set))
    }
}

codegen::call!(ListsCall, Lists, Vec<ListsResponseItem>);

static LISTS: Operation = Operation::new("lists.lists", Method::GET, "/lists")
    .idempotency(Idempotency::Safe);
