// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `pages`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Pages;
use super::super::models::{PagesResponse, PagesSort};

/// Operations of the group `pages`.
#[derive(Clone, Debug)]
pub struct PagesApi {
    client: codegen::Client<Pages>,
}

impl PagesApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Pages>) -> Self {
        Self { client }
    }

    /// `GET /pages`
    #[inline]
    pub fn pages(&self) -> PagesCall {
        PagesCall(Call::json(&self.client, &PAGES))
    }
}

/// A call of [`PagesApi::pages`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PagesCall(Call<Pages, PagesResponse>);

impl PagesCall {
    /// Sets `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Sets `sort`.
    ///
    /// Server default: `sideways`.
    pub fn sort(self, sort: impl Into<PagesSort>) -> Self {
        Self(self.0.query("sort", sort.into()))
    }

    /// Sets `all`.
    pub fn all(self, all: bool) -> Self {
        Self(self.0.query("all", all))
    }

    /// Sets `ids`.
    pub fn ids(self, ids: &[String]) -> Self {
        Self(self.0.query("ids", ids))
    }

    /// Sets `from`.
    pub fn from(self, from: impl Into<String>) -> Self {
        Self(self.0.query("from", from.into()))
    }

    /// Sets `big`.
    pub fn big(self, big: i32) -> Self {
        Self(self.0.query("big", big))
    }

    /// Sets `rate`.
    pub fn rate(self, rate: f64) -> Self {
        Self(self.0.query("rate", rate))
    }
}

codegen::call!(PagesCall, Pages, PagesResponse);

static PAGES: Operation = Operation::new("pages.pages", Method::GET, "/pages")
    .idempotency(Idempotency::Safe);
