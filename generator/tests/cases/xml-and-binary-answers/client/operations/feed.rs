// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `feed`.

use shopwright::codegen::{
    self, Bytes, Call, Chunks, Events, Idempotency, JsonLines, Method, Operation,
};
use super::super::Feeds;
use super::super::models::Tick;

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
    #[inline]
    pub fn feed(&self) -> FeedCall {
        FeedCall(Call::bytes(&self.client, &FEED))
    }

    /// `GET /log`
    #[inline]
    pub fn log(&self) -> Log {
        Log(Call::text(&self.client, &LOG))
    }

    /// `GET /ticks`
    #[inline]
    pub fn ticks(&self) -> Ticks {
        Ticks(Call::text(&self.client, &TICKS))
    }
}

/// A call of [`Feed::feed`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct FeedCall(Call<Feeds, Bytes>);

impl FeedCall {
    /// Reads the answer as bytes, as they arrive.
    #[inline]
    pub fn chunks(self) -> Chunks<Feeds> {
        self.0.chunks("application/xml")
    }
}

codegen::call!(FeedCall, Feeds, Bytes);

static FEED: Operation = Operation::new("feed.feed", Method::GET, "/feed")
    .idempotency(Idempotency::Safe)
    .accept("application/xml");

/// A call of [`Feed::log`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Log(Call<Feeds, String>);

impl Log {
    /// Reads the answer as JSON texts, one after the other, as they arrive.
    #[inline]
    pub fn lines(self) -> JsonLines<Feeds, Tick> {
        self.0.json_lines("application/x-ndjson")
    }
}

codegen::call!(Log, Feeds, String);

static LOG: Operation = Operation::new("feed.log", Method::GET, "/log")
    .idempotency(Idempotency::Safe)
    .accept("application/x-ndjson");

/// A call of [`Feed::ticks`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Ticks(Call<Feeds, String>);

impl Ticks {
    /// Reads the answer as server-sent events, as they arrive.
    #[inline]
    pub fn events(self) -> Events<Feeds, Tick> {
        self.0.events()
    }
}

codegen::call!(Ticks, Feeds, String);

static TICKS: Operation = Operation::new("feed.ticks", Method::GET, "/ticks")
    .idempotency(Idempotency::Safe)
    .accept("text/event-stream");
