// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `keywords`.

use shopwright::codegen::{self, Call, Method, Operation};
use super::super::Keywords;
use super::super::models::KeywordsRequest;

/// Operations of the group `keywords`.
#[derive(Clone, Debug)]
pub struct KeywordsApi {
    client: codegen::Client<Keywords>,
}

impl KeywordsApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Keywords>) -> Self {
        Self { client }
    }

    /// `POST /keywords`
    #[inline]
    pub fn keywords(&self, body: &KeywordsRequest) -> KeywordsCall {
        KeywordsCall(Call::empty(&self.client, &KEYWORDS).json_body(body))
    }
}

/// A call of [`KeywordsApi::keywords`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct KeywordsCall(Call<Keywords, ()>);

codegen::call!(KeywordsCall, Keywords, ());

static KEYWORDS: Operation = Operation::new(
    "keywords.keywords",
    Method::POST,
    "/keywords",
);
