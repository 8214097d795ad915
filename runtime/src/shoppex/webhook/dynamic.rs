//! Dynamic delivery: the shop asks for the goods when an order with a dynamic product is paid.

use std::fmt;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::webhook::{FromVerified, Verified};

/// A verified request for the goods of a product of type `DYNAMIC`, sent to its `dynamic_webhook`
/// and signed with its `dynamic_webhook_secret`.
///
/// It is no event: **what you answer is delivered to the buyer**. Whether it comes again after a
/// timeout is described on one page and denied on another, so keep what you answered by
/// [`key`](Self::key), and answer a repetition with the same goods.
///
/// Source: <https://docs.shoppex.io/api-reference/webhooks/dynamic-delivery>.
#[derive(Clone)]
#[non_exhaustive]
pub struct DynamicDelivery {
    /// Key by which a repetition is recognised: `shoppex:` and the delivery's id.
    pub key: String,
    /// Id of the delivery, the same over retries, and the same as the idempotency key.
    pub delivery_id: Option<String>,
    /// When it was signed.
    pub signed_at: Option<DateTime<Utc>>,
    /// What is asked for: invoice, product, shop and line item; null where the body is not JSON.
    pub data: Value,
    /// The body as it came.
    pub body: Bytes,
}

impl DynamicDelivery {
    /// Finds a field by its name in snake case. The main fields come in camel case as well, and
    /// either is found.
    ///
    /// The names of the fields are not documented where this could be seen, but that there is an
    /// invoice, a product, a shop and a line item.
    pub fn field(&self, name: &str) -> Option<&Value> {
        self.data.get(name).or_else(|| self.data.get(camel(name)))
    }
}

impl FromVerified for DynamicDelivery {
    fn from_verified(verified: &Verified<'_>) -> Self {
        Self {
            key: verified.key(),
            delivery_id: verified.id().map(str::to_owned),
            signed_at: verified.signed_at(),
            data: serde_json::from_slice(verified.body()).unwrap_or_default(),
            body: Bytes::copy_from_slice(verified.body()),
        }
    }
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let mut camel = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        camel.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        camel.push_str(letters.as_str());
    }
    camel
}

impl fmt::Debug for DynamicDelivery {
    /// Leaves out the content: it holds what a buyer told the shop.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DynamicDelivery")
            .field("key", &self.key)
            .field("signed_at", &self.signed_at)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
