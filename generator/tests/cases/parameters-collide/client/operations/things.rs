// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `things`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Things;
use super::super::models::ThingsRequest;

/// Operations of the group `things`.
#[derive(Clone, Debug)]
pub struct ThingsApi {
    client: codegen::Client<Things>,
}

impl ThingsApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Things>) -> Self {
        Self { client }
    }

    /// `PUT /things/{id}/{Id}`
    #[inline]
    pub fn things(
        &self,
        id: impl Into<String>,
        id_path: impl Into<String>,
        id_query: impl Into<String>,
        body: &ThingsRequest,
    ) -> ThingsCall {
        ThingsCall(
            Call::empty(&self.client, &THINGS)
                .path(id.into())
                .path(id_path.into())
                .query("id", id_query.into())
                .json_body(body),
        )
    }
}

/// A call of [`ThingsApi::things`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ThingsCall(Call<Things, ()>);

impl ThingsCall {
    /// Sets header `id`.
    pub fn id_header(self, id_header: impl Into<String>) -> Self {
        Self(self.0.header("id", id_header.into()))
    }

    /// Sets cookie `id`.
    pub fn id_cookie(self, id_cookie: impl Into<String>) -> Self {
        Self(self.0.cookie("id", id_cookie.into()))
    }

    /// Sets `path`.
    pub fn path(self, path: impl Into<String>) -> Self {
        Self(self.0.query("path", path.into()))
    }

    /// Sets `call`.
    pub fn call(self, call: impl Into<String>) -> Self {
        Self(self.0.query("call", call.into()))
    }

    /// Sets `client`.
    pub fn client(self, client: impl Into<String>) -> Self {
        Self(self.0.query("client", client.into()))
    }

    /// Sets `send`.
    pub fn send_(self, send_: impl Into<String>) -> Self {
        Self(self.0.query("send", send_.into()))
    }

    /// Sets `with_retry`.
    pub fn with_retry_(self, with_retry_: impl Into<String>) -> Self {
        Self(self.0.query("with_retry", with_retry_.into()))
    }

    /// Sets `into_future`.
    pub fn into_future_(self, into_future_: impl Into<String>) -> Self {
        Self(self.0.query("into_future", into_future_.into()))
    }

    /// Sets `filter[a]`.
    pub fn filter_open_bracket_a_close_bracket(
        self,
        filter_open_bracket_a_close_bracket: impl Into<String>,
    ) -> Self {
        Self(self.0.query("filter[a]", filter_open_bracket_a_close_bracket.into()))
    }

    /// Sets `filter(a)`.
    pub fn filter_a(self, filter_a: impl Into<String>) -> Self {
        Self(self.0.query("filter(a)", filter_a.into()))
    }
}

codegen::call!(ThingsCall, Things, ());

static THINGS: Operation = Operation::new(
        "things.things",
        Method::PUT,
        "/things/{id}/{Id}",
    )
    .idempotency(Idempotency::Idempotent);
