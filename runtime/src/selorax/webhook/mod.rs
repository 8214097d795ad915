//! Webhook deliveries of SeloraX as typed events.
//!
//! Reading cannot fail: what is signed is the platform's word, and an event that this crate does
//! not know or cannot read is kept as it came. Verifying is [`crate::webhook`]'s.
//!
//! ```
//! use shopwright::selorax::webhook::{Delivery, Event};
//! use shopwright::webhook::{Scheme, Signer, Verifier};
//!
//! # let body = br#"{"event_id":"evt_1","event_topic":"order.created","store_id":22,
//! #     "data":{"order_id":1001,"total":499.90}}"#;
//! # let headers = Signer::new(Scheme::selorax(), "whsec_1")?.headers("evt_1", body)?;
//! // The secret is the `signing_secret` that came when the subscription was created.
//! let verifier = Verifier::new(Scheme::selorax(), ["whsec_1"])?;
//! let delivery: Delivery = verifier.verify(&headers, body)?.read();
//! match &delivery.event {
//!     Event::OrderCreated(order) | Event::OrderUpdated(order) => {
//!         println!("order {} of store {:?}", order.order_id, delivery.store_id);
//!     }
//!     Event::Unreadable { problem, .. } => println!("{}: {problem}", delivery.key),
//!     other => println!("{} is not of interest", other.topic()),
//! }
//! # assert!(matches!(delivery.event, Event::OrderCreated(_)));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What to know
//!
//! - A delivery counts as received when it is answered with 2xx within 15 seconds. Otherwise it comes
//!   again after 1 and 5 minutes, half an hour, 2 hours and 12 hours, and then no more.
//! - The event's id stays the same over retries; the delivery's is new each time. Two subscriptions
//!   to one topic get two deliveries of one event.
//! - Events come in any order. The time of publishing tells which is newer.
//! - The privacy topics are duties: an export is due within 30 days; `shop/redact` comes when a
//!   store is deleted, or 48 hours after the app was uninstalled.
//!
//! Source: <https://docs.selorax.io/docs/webhooks/receiving-webhooks>.

mod delivery;
mod event;
#[cfg(test)]
mod tests;

pub use delivery::Delivery;
pub use event::Event;
