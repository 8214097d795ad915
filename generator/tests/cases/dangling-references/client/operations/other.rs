// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `other`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation, Value};
use super::super::Links;
use super::super::models::Link;

/// Operations of the group `other`.
#[derive(Clone, Debug)]
pub struct Other {
    client: codegen::Client<Links>,
}

impl Other {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Links>) -> Self {
        Self { client }
    }

    /// `GET /other`
    #[inline]
    pub fn links(&self) -> LinksCall2 {
        LinksCall2(Call::json(&self.client, &LINKS))
    }

    /// `POST /other`
    #[inline]
    pub fn link(&self) -> LinkCall2 {
        LinkCall2(Call::json(&self.client, &LINK))
    }
}

/// A call of [`Other::links`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct LinksCall2(Call<Links, Link>);

codegen::call!(LinksCall2, Links, Link);

static LINKS: Operation = Operation::new("other.links", Method::GET, "/other")
    .idempotency(Idempotency::Safe);

/// A call of [`Other::link`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct LinkCall2(Call<Links, Value>);

codegen::call!(LinkCall2, Links, Value);

static LINK: Operation = Operation::new("other.link", Method::POST, "/other");
