// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `hooks`.

use shopwright::codegen::{self, Call, Method, Operation};
use super::super::Hooks;

/// Operations of the group `hooks`.
#[derive(Clone, Debug)]
pub struct HooksApi {
    client: codegen::Client<Hooks>,
}

impl HooksApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Hooks>) -> Self {
        Self { client }
    }

    /// `POST /hooks`
    #[inline]
    pub fn hook(&self) -> Hook {
        Hook(Call::empty(&self.client, &HOOK))
    }
}

/// A call of [`HooksApi::hook`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Hook(Call<Hooks, ()>);

codegen::call!(Hook, Hooks, ());

static HOOK: Operation = Operation::new("hooks.hook", Method::POST, "/hooks");
