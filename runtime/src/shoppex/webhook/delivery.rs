//! A delivery: the event, and what the envelope says about it.

use std::fmt;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use serde_json::Value;

use super::event::Event;
use crate::decode::Repair;
use crate::generated::shoppex::models::WebhookEventName;
use crate::webhook::{FromVerified, Opened, Verified, open};

/// A verified delivery of Shoppex.
#[derive(Clone)]
#[non_exhaustive]
pub struct Delivery {
    /// Key by which a repetition is recognised: `shoppex:` and the delivery's id.
    pub key: String,
    /// Id of the delivery. It is signed, unless the signature is the deprecated one.
    pub delivery_id: Option<String>,
    /// Exact name of the event; an empty [`WebhookEventName::Unrecognized`] when there is none.
    pub name: WebhookEventName,
    /// What happened.
    pub event: Event,
    /// When it happened.
    pub created_at: Option<DateTime<Utc>>,
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
        let name = envelope.get("event").and_then(Value::as_str);
        let problem = problem.or_else(|| {
            let none = "the body names no event at `/event`";
            name.is_none().then(|| none.to_owned())
        });
        let name = WebhookEventName::from(name.unwrap_or_default().to_owned());
        let (event, repairs) = match problem {
            None => Event::read(&name, data, body),
            Some(problem) => (Event::Unreadable { data, problem }, Vec::new()),
        };
        Self {
            key: verified.key(),
            delivery_id: verified.id().map(str::to_owned),
            name,
            event,
            created_at: envelope.get("created_at").and_then(time),
            signed_at: verified.signed_at(),
            repairs,
            body: Bytes::copy_from_slice(body),
        }
    }
}

/// Reads seconds since 1970, or ISO 8601 text.
fn time(value: &Value) -> Option<DateTime<Utc>> {
    match value {
        Value::String(text) => {
            let time = DateTime::parse_from_rfc3339(text).ok()?;
            Some(time.to_utc())
        }
        _ => DateTime::from_timestamp(value.as_i64()?, 0),
    }
}

impl fmt::Debug for Delivery {
    /// Leaves out payload and body: they hold what people told a shop.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("key", &self.key)
            .field("name", &self.name)
            .field("created_at", &self.created_at)
            .field("signed_at", &self.signed_at)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// Returns the id of the invoice that a body claims to be about (`uniqid`, else `id`), **before it is
/// verified**: only to find the secret of a payment by it, with which the body is verified then. A
/// false claim leads to another secret, which does not fit.
///
/// ```
/// use shopwright::shoppex::webhook::{Delivery, claimed_invoice};
/// use shopwright::webhook::{Scheme, Verifier};
/// # use shopwright::{Secret, http::HeaderMap};
///
/// fn receive(
///     find_secret: impl Fn(&str) -> Option<Secret>,
///     headers: &HeaderMap,
///     body: &[u8],
/// ) -> Option<Delivery> {
///     let secret = find_secret(&claimed_invoice(body)?)?;
///     let verifier = Verifier::new(Scheme::shoppex(), [secret]).ok()?;
///     Some(verifier.verify(headers, body).ok()?.read())
/// }
/// ```
pub fn claimed_invoice(body: &[u8]) -> Option<String> {
    let body: Value = serde_json::from_slice(body).ok()?;
    let data = body.get("data")?;
    let id = data.get("uniqid").or_else(|| data.get("id"))?;
    Some(id.as_str()?.to_owned())
}
