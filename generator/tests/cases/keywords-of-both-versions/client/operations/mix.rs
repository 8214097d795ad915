// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `mix`.

use shopwright::codegen::{self, Call, Method, Operation};
use super::super::MixService;
use super::super::models::Mix;

/// Operations of the group `mix`.
#[derive(Clone, Debug)]
pub struct MixApi {
    client: codegen::Client<MixService>,
}

impl MixApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<MixService>) -> Self {
        Self { client }
    }

    /// `POST /mix`
    #[inline]
    pub fn mix(&self) -> MixCall {
        MixCall(Call::json(&self.client, &MIX))
    }
}

/// A call of [`MixApi::mix`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct MixCall(Call<MixService, Option<Mix>>);

impl MixCall {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &Option<Mix>) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(MixCall, MixService, Option<Mix>);

static MIX: Operation = Operation::new("mix.mix", Method::POST, "/mix");
