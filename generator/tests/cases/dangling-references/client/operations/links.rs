// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `links`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation, Value};
use super::super::Links;
use super::super::models::Link;

/// Operations of the group `links`.
#[derive(Clone, Debug)]
pub struct LinksApi {
    client: codegen::Client<Links>,
}

impl LinksApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Links>) -> Self {
        Self { client }
    }

    /// `GET /links`
    #[inline]
    pub fn links(&self) -> LinksCall {
        LinksCall(Call::json(&self.client, &LINKS))
    }

    /// `POST /links`
    #[inline]
    pub fn link(&self) -> LinkCall {
        LinkCall(Call::json(&self.client, &LINK))
    }
}

/// A call of [`LinksApi::links`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct LinksCall(Call<Links, Link>);

codegen::call!(LinksCall, Links, Link);

static LINKS: Operation = Operation::new("links.links", Method::GET, "/links")
    .idempotency(Idempotency::Safe);

/// A call of [`LinksApi::link`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct LinkCall(Call<Links, Value>);

codegen::call!(LinkCall, Links, Value);

static LINK: Operation = Operation::new("links.link", Method::POST, "/links");
