// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `old`.

use shopwright::codegen::{self, Call, Method, Operation};
use super::super::OldService;
use super::super::models::{Old, OldA};

/// Operations of the group `old`.
#[derive(Clone, Debug)]
pub struct OldApi {
    client: codegen::Client<OldService>,
}

impl OldApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<OldService>) -> Self {
        Self { client }
    }

    /// Deprecated by the API.
    ///
    /// `POST /old`
    #[deprecated = "the API's description discourages its use"]
    #[inline]
    pub fn old(&self, body: &Old) -> OldCall {
        OldCall(Call::json(&self.client, &OLD).json_body(body))
    }
}

/// A call of [`OldApi::old`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct OldCall(Call<OldService, Old>);

impl OldCall {
    /// Sets `a`: Deprecated by the API.
    #[deprecated = "the API's description discourages its use"]
    pub fn a(self, a: impl Into<OldA>) -> Self {
        Self(self.0.query("a", a.into()))
    }
}

codegen::call!(OldCall, OldService, Old);

static OLD: Operation = Operation::new("old.old", Method::POST, "/old");
