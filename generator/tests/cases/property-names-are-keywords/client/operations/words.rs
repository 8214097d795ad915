// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `words`.

use shopwright::codegen::{self, Call, Method, Operation};
use super::super::Words;
use super::super::models::Word;

/// Operations of the group `words`.
#[derive(Clone, Debug)]
pub struct WordsApi {
    client: codegen::Client<Words>,
}

impl WordsApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Words>) -> Self {
        Self { client }
    }

    /// `POST /words`
    #[inline]
    pub fn type_(
        &self,
        where_: impl Into<String>,
        body_: impl Into<String>,
        body: &Word,
    ) -> Type {
        Type(
            Call::json(&self.client, &TYPE_)
                .query("where", where_.into())
                .query("body", body_.into())
                .json_body(body),
        )
    }
}

/// A call of [`WordsApi::type_`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Type(Call<Words, Word>);

impl Type {
    /// Sets `self`.
    pub fn self_(self, self_: impl Into<String>) -> Self {
        Self(self.0.query("self", self_.into()))
    }
}

codegen::call!(Type, Words, Word);

static TYPE_: Operation = Operation::new("words.type_", Method::POST, "/words");
