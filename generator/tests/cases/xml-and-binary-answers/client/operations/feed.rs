// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `feed`.

use shopwright::codegen::{self, Bytes, Call, Chunks, Idempotency, Method, Operation};
use super::super::Feeds;

/// Operations of the group `feed`.
#[derive(Clone, Debug)]
pub struct Feed {
    client: codegen::Client<Feeds>,
}

impl Feed {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Feeds>) -> Self {
        Self { client }
    }

    /// `GET /feed`
    pub fn feed(&self) -> FeedCall {
        FeedCall(Call::bytes(&self.client, &FEED))
    }
}

/// A call of [`Feed::feed`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct FeedCall(Call<Feeds, Bytes>);

impl FeedCall {
    /// Reads the answer as bytes, as they arrive.
    pub fn chunks(self) -> Chunks<Feeds> {
        self.0.chunks("application/xml")
    }
}

codegen::call!(FeedCall, Feeds, Bytes);

static FEED: Operation = Operation::new("feed.feed", Method::GET, "/feed")
    .idempotency(Idempotency::Safe)
    .accept("application/xml");
