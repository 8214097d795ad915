// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `search`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Search;
use super::super::models::{
    DeleteSearchRequest, GetSearchRequest, HeadSearchRequest, OptionsSearchRequest,
};

/// Operations of the group `search`.
#[derive(Clone, Debug)]
pub struct SearchApi {
    client: codegen::Client<Search>,
}

impl SearchApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Search>) -> Self {
        Self { client }
    }

    /// `DELETE /search`
    #[inline]
    pub fn delete(&self) -> DeleteSearch {
        DeleteSearch(Call::empty(&self.client, &DELETE))
    }

    /// `GET /search`
    #[inline]
    pub fn get(&self) -> GetSearch {
        GetSearch(Call::empty(&self.client, &GET))
    }

    /// `HEAD /search`
    #[inline]
    pub fn head(&self) -> HeadSearch {
        HeadSearch(Call::empty(&self.client, &HEAD))
    }

    /// `OPTIONS /search`
    #[inline]
    pub fn options(&self) -> OptionsSearch {
        OptionsSearch(Call::empty(&self.client, &OPTIONS))
    }

    /// `TRACE /search`
    #[inline]
    pub fn trace(&self) -> TraceSearch {
        TraceSearch(Call::empty(&self.client, &TRACE))
    }
}

/// A call of [`SearchApi::delete`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteSearch(Call<Search, ()>);

impl DeleteSearch {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &DeleteSearchRequest) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(DeleteSearch, Search, ());

static DELETE: Operation = Operation::new("search.delete", Method::DELETE, "/search")
    .idempotency(Idempotency::Idempotent);

/// A call of [`SearchApi::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetSearch(Call<Search, ()>);

impl GetSearch {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &GetSearchRequest) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(GetSearch, Search, ());

static GET: Operation = Operation::new("search.get", Method::GET, "/search")
    .idempotency(Idempotency::Safe);

/// A call of [`SearchApi::head`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct HeadSearch(Call<Search, ()>);

impl HeadSearch {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &HeadSearchRequest) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(HeadSearch, Search, ());

static HEAD: Operation = Operation::new("search.head", Method::HEAD, "/search")
    .idempotency(Idempotency::Safe);

/// A call of [`SearchApi::options`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct OptionsSearch(Call<Search, ()>);

impl OptionsSearch {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &OptionsSearchRequest) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(OptionsSearch, Search, ());

static OPTIONS: Operation = Operation::new("search.options", Method::OPTIONS, "/search")
    .idempotency(Idempotency::Safe);

/// A call of [`SearchApi::trace`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TraceSearch(Call<Search, ()>);

codegen::call!(TraceSearch, Search, ());

static TRACE: Operation = Operation::new("search.trace", Method::TRACE, "/search")
    .idempotency(Idempotency::Safe);
