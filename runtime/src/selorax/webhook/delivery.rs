//! A delivery: the event, and what the envelope and the headers say about it.

use std::fmt;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use serde_json::Value;

use super::event::Event;
use crate::decode::Repair;
use crate::generated::selorax::models::WebhookTopic;
use crate::webhook::{FromVerified, Opened, Verified, open};

/// A verified delivery of SeloraX.
#[derive(Clone)]
#[non_exhaustive]
pub struct Delivery {
    /// Key by which a repetition is recognised, the same over retries: `selorax:` and the event's id.
    pub key: String,
    /// Id of the event, from the body or, where it is not there (the privacy topics), from the
    /// header, which is not signed.
    pub event_id: Option<String>,
    /// Id of this delivery, new on every retry; from a header that is not signed.
    pub delivery_id: Option<String>,
    /// What happened.
    pub event: Event,
    /// The store where it happened.
    pub store_id: Option<i64>,
    /// The store's name; only some deliveries have it.
    pub store_name: Option<String>,
    /// When the event was published.
    pub published_at: Option<DateTime<Utc>>,
    /// When this delivery was signed.
    pub signed_at: Option<DateTime<Utc>>,
    /// What of the payload was read otherwise than described; empty when all is well.
    pub repairs: Vec<Repair>,
    /// The body as it came.
    pub body: Bytes,
}

impl FromVerified for Delivery {
    fn from_verified(verified: &Verified<'_>) -> Self {
        let body = verified.body();
        let Opened {
            data,
            envelope,
            problem,
        } = open(body);
        let text = |name: &str| envelope.get(name)?.as_str().map(str::to_owned);
        let topic = text("event_topic");
        let named = WebhookTopic::from(topic.clone().unwrap_or_default());
        let problem = problem.or_else(|| {
            let none = "the body names no topic at `/event_topic`";
            topic.is_none().then(|| none.to_owned())
        });
        let (event, repairs) = match problem {
            None => Event::read(named, data, body),
            Some(problem) => {
                let topic = named;
                (
                    Event::Unreadable {
                        topic,
                        data,
                        problem,
                    },
                    Vec::new(),
                )
            }
        };
        let time = text("timestamp").and_then(|text| DateTime::parse_from_rfc3339(&text).ok());
        Self {
            key: verified.key(),
            event_id: verified.id().map(str::to_owned),
            delivery_id: verified.header("X-SeloraX-Delivery-Id").map(str::to_owned),
            event,
            store_id: envelope.get("store_id").and_then(integer),
            store_name: text("store_name"),
            published_at: time.map(|time| time.to_utc()),
            signed_at: verified.signed_at(),
            repairs,
            body: Bytes::copy_from_slice(body),
        }
    }
}

/// Reads an integer, or text that is one.
fn integer(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

impl fmt::Debug for Delivery {
    /// Leaves out payload and body: they hold what people told a shop.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("key", &self.key)
            .field("delivery_id", &self.delivery_id)
            .field("topic", &self.event.topic())
            .field("store_id", &self.store_id)
            .field("published_at", &self.published_at)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
