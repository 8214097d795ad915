// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `default`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Odd;

/// Operations of the group `default`.
#[derive(Clone, Debug)]
pub struct DefaultApi {
    client: codegen::Client<Odd>,
}

impl DefaultApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Odd>) -> Self {
        Self { client }
    }

    /// `GET /`
    #[inline]
    pub fn root(&self) -> Root {
        Root(Call::empty(&self.client, &ROOT))
    }

    /// `GET /{}`
    #[inline]
    pub fn empty(&self, empty: impl Into<String>) -> Empty {
        Empty(Call::empty(&self.client, &EMPTY).path(empty.into()))
    }

    /// `GET /#frag`
    #[inline]
    pub fn fragment(&self) -> Fragment {
        Fragment(Call::empty(&self.client, &FRAGMENT))
    }

    /// `GET /query?x=1&y={y}`
    #[inline]
    pub fn query(&self, y: impl Into<String>) -> Query {
        Query(Call::empty(&self.client, &QUERY).path(y.into()))
    }
}

/// A call of [`DefaultApi::root`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Root(Call<Odd, ()>);

codegen::call!(Root, Odd, ());

static ROOT: Operation = Operation::new("default.root", Method::GET, "/")
    .idempotency(Idempotency::Safe);

/// A call of [`DefaultApi::empty`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Empty(Call<Odd, ()>);

codegen::call!(Empty, Odd, ());

static EMPTY: Operation = Operation::new("default.empty", Method::GET, "/{}")
    .idempotency(Idempotency::Safe);

/// A call of [`DefaultApi::fragment`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Fragment(Call<Odd, ()>);

codegen::call!(Fragment, Odd, ());

static FRAGMENT: Operation = Operation::new("default.fragment", Method::GET, "/")
    .idempotency(Idempotency::Safe);

/// A call of [`DefaultApi::query`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Query(Call<Odd, ()>);

codegen::call!(Query, Odd, ());

static QUERY: Operation = Operation::new(
        "default.query",
        Method::GET,
        "/query?x=1&y={y}",
    )
    .idempotency(Idempotency::Safe);
