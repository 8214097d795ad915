// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `letters`.

use shopwright::codegen::{self, Call, Method, Operation};
use super::super::Letters;
use super::super::models::A;

/// Operations of the group `letters`.
#[derive(Clone, Debug)]
pub struct LettersApi {
    client: codegen::Client<Letters>,
}

impl LettersApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Letters>) -> Self {
        Self { client }
    }

    /// `POST /letters`
    #[inline]
    pub fn letters(&self, body: &A) -> LettersCall {
        LettersCall(Call::json(&self.client, &LETTERS).json_body(body))
    }
}

/// A call of [`LettersApi::letters`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct LettersCall(Call<Letters, A>);

codegen::call!(LettersCall, Letters, A);

static LETTERS: Operation = Operation::new("letters.letters", Method::POST, "/letters");
