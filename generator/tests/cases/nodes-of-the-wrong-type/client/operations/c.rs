// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `c`.

use shopwright::codegen::{self, Call, Method, Operation, Value};
use super::super::Untitled;

/// Operations of the group `c`.
#[derive(Clone, Debug)]
pub struct C {
    client: codegen::Client<Untitled>,
}

impl C {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Untitled>) -> Self {
        Self { client }
    }

    /// Deprecated by the API.
    ///
    /// `POST /c`
    #[deprecated = "the API's description discourages its use"]
    #[inline]
    pub fn call_7(&self) -> Call7 {
        Call7(Call::json(&self.client, &CALL_7))
    }
}

/// A call of [`C::call_7`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Call7(Call<Untitled, Value>);

codegen::call!(Call7, Untitled, Value);

static CALL_7: Operation = Operation::new("c.call_7", Method::POST, "/c");
