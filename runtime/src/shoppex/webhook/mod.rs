//! Webhook deliveries of Shoppex as typed events, and dynamic delivery. Verifying is
//! [`crate::webhook`]'s.
//!
//! Reading cannot fail: an event that this crate does not know or cannot read is kept as it came.
//!
//! ```
//! use shopwright::shoppex::webhook::{Delivery, Event};
//! use shopwright::webhook::{Scheme, Signer, Verifier};
//!
//! # let body = br#"{"event":"order:paid","created_at":1767225600,
//! #     "data":{"uniqid":"inv_1","total":"19.90","currency":"EUR"}}"#;
//! # let headers = Signer::new(Scheme::shoppex(), "secret")?.headers("dlv_1", body)?;
//! let verifier = Verifier::new(Scheme::shoppex(), ["secret"])?;
//! let delivery: Delivery = verifier.verify(&headers, body)?.read();
//! match &delivery.event {
//!     Event::OrderPaid(order) => println!("{:?} {:?}", order.invoice.uniqid, order.invoice.total),
//!     other => println!("{} is not of interest", delivery.name),
//! }
//! # assert!(matches!(delivery.event, Event::OrderPaid(_)));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What to know
//!
//! - **The deprecated signature** (HMAC-SHA512 over the body) still comes beside the new one. It is
//!   not looked at, unless `verifier.with_fallback(Scheme::shoppex_deprecated_sha512())` says so, and
//!   then only where the new one is missing.
//! - **A payment has a secret of its own** when it was created with `webhook`: `webhook_secret`, in
//!   the answer, once. It signs the `order:paid` of that payment. [`claimed_invoice`] tells which
//!   secret to take, before anything is verified.
//! - **Names** have a suffix `:product` when `data` lists the products too: [`Delivery::name`] is the
//!   exact name, the variants of [`Event`] are the same for both.
//! - **Dynamic delivery** is a question, not an event: see [`DynamicDelivery`].
//! - **Retries** come at once and after 2, 4, 8 and 16 minutes; an older page says up to 24 hours.
//!   How long an answer may take is not documented.
//!
//! Source: <https://docs.shoppex.io/api-reference/webhooks/overview>.

mod delivery;
mod dynamic;
mod event;
#[cfg(test)]
mod tests;

pub use delivery::{Delivery, claimed_invoice};
pub use dynamic::DynamicDelivery;
pub use event::{Event, OrderData};
