// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `value`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::ValueService;
use super::super::models::ValueModel;

/// Operations of the group `value`.
#[derive(Clone, Debug)]
pub struct ValueApi {
    client: codegen::Client<ValueService>,
}

impl ValueApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<ValueService>) -> Self {
        Self { client }
    }

    /// `GET /value`
    #[inline]
    pub fn value(&self) -> ValueCall {
        ValueCall(Call::json(&self.client, &VALUE))
    }
}

/// A call of [`ValueApi::value`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ValueCall(Call<ValueService, ValueModel>);

codegen::call!(ValueCall, ValueService, ValueModel);

static VALUE: Operation = Operation::new("value.value", Method::GET, "/value")
    .idempotency(Idempotency::Safe);
