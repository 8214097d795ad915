//! Webhooks: what happens is told to subscribers, signed as the API signs. What is told, and how it is signed, is the
//! API's own; here is what all have in common: who waits for what, sending, and trying again.
//!
//! Nothing is sent by itself: [`Sandbox::deliver`](crate::Sandbox::deliver) sends what is due by the sandbox's clock.

mod attempt;
mod deliver;
mod outbox;
mod post;
mod signature;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;

pub use self::attempt::DeliveryAttempt;
pub(crate) use self::outbox::Outbox;
pub(crate) use self::signature::{hex_hmac_sha256, hex_hmac_sha512};
use crate::call::Call;
use crate::description::Description;
use crate::reply::Reply;
use crate::store::Store;

/// Something that happened in a store.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Event {
    pub(crate) topic: String,
    pub(crate) data: Value,
    /// Who alone is told; when `None`, all who want to be.
    pub(crate) only: Option<Subscriber>,
}

/// Who wants to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Subscriber {
    pub(crate) id: String,
    pub(crate) url: String,
    pub(crate) secret: String,
}

/// One delivery that is about to be sent.
#[derive(Debug)]
pub(crate) struct Outgoing<'a> {
    pub(crate) topic: &'a str,
    /// The same for every subscriber and every attempt.
    pub(crate) event_id: &'a str,
    /// The same for every attempt.
    pub(crate) delivery: u64,
    /// Another for every attempt.
    pub(crate) serial: u64,
    pub(crate) secret: &'a str,
    pub(crate) body: &'a Bytes,
    /// Since 1970.
    pub(crate) now: Duration,
}

/// An API's own part in webhooks.
pub(crate) trait Webhooks: fmt::Debug + Send + Sync {
    /// The store whose events [`Sandbox::publish`](crate::Sandbox::publish) makes.
    fn store(&self) -> i64;

    /// Finds out what a request that went well made happen, as far as the handlers have not said so themselves, and has
    /// the store [tell](Store::tell) it.
    fn notice(&self, call: &Call<'_>, reply: &Reply, store: &mut Store);

    /// Lists who wants to be told of a topic.
    fn subscribers(
        &self,
        description: &Description,
        store: &mut Store,
        topic: &str,
    ) -> Vec<Subscriber>;

    /// Makes up the payload of a topic.
    fn sample(&self, description: &Description, topic: &str, now: Duration) -> Value;

    /// Makes the body that tells an event.
    fn body(&self, event: &Event, event_id: &str, store_id: i64, now: Duration) -> Value;

    /// Makes the headers of one attempt, the signature among them.
    fn headers(&self, outgoing: &Outgoing<'_>) -> HeaderMap;

    /// How long is waited after each attempt that failed; after the last there is no other.
    fn waits(&self) -> &'static [Duration];

    /// Notes how an attempt to tell a subscriber ended.
    fn note(&self, store: &mut Store, subscriber: &str, attempt: &DeliveryAttempt, now: Duration);
}

/// Makes a UUID out of a number.
pub(crate) fn uuid(number: u64) -> String {
    format!("5e10a000-0000-4000-8000-{number:012x}")
}
