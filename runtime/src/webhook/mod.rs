//! Webhooks: verifying deliveries, handling each once, and signing some for tests.
//!
//! A delivery is anybody's request until its signature fits. A [`Verifier`] checks it by a
//! [`Scheme`]: facts about how a provider signs, so that all of them go through the same code. What
//! is [`Verified`] can be read as typed events in the API's own module, and [`once`] sees to it that
//! a retry or a replay is not handled twice.
//!
//! ```
//! use shopwright::webhook::{MemoryDeduplicator, Scheme, Signer, Verifier, once};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let verifier = Verifier::new(Scheme::selorax(), ["whsec_current", "whsec_former"])?;
//! let handled = MemoryDeduplicator::default();
//!
//! // What a server received: the headers, and the raw bytes of the body.
//! let body = br#"{"event_id":"evt_1","event_topic":"order.created","store_id":22,"data":{}}"#;
//! let headers = Signer::new(Scheme::selorax(), "whsec_current")?.headers("evt_1", body)?;
//!
//! let verified = verifier.verify(&headers, body)?; // answer `error.status()` when it fails
//! let work = async { Ok::<_, std::io::Error>(()) };
//! let answer = match once(&handled, &verified.key(), work).await {
//!     Ok(once) => once.status(), // 200, also for a repetition; 503 while it is being handled
//!     Err(error) => error.status(), // 503: the provider comes again
//! };
//! assert_eq!(answer, 200);
//! # Ok(())
//! # }
//! ```
//!
//! # What to know
//!
//! - **Raw bytes.** A signature is over the bytes that were sent. JSON that was parsed and written
//!   anew is another text, and the commonest reason for [`VerifyError::Mismatch`].
//! - **What is signed, and what is not.** The body always is, the time by most, the id by some. All
//!   other headers are anybody's, the topic among them.
//! - **Rotation.** Give the new secret and the old one until nothing comes with the old one any more.
//! - **Retries.** Most providers retry until they get a 2xx, for hours, and in no particular order.
//!   Answer soon, and do long work elsewhere.
//!
//! | scheme | signature | over | time | id |
//! |---|---|---|---|---|
//! | [`selorax`](Scheme::selorax) | HMAC-SHA256, hex | `time.body` | 300 s | in the body, or a header |
//! | [`shoppex`](Scheme::shoppex) | HMAC-SHA256, hex | `id.time.body` | 300 s | signed header |
//! | [`shoppex_deprecated_sha512`](Scheme::shoppex_deprecated_sha512) | HMAC-SHA512, hex | `body` | none | header |
//! | [`standard_webhooks`](Scheme::standard_webhooks), [`svix`](Scheme::svix) | HMAC-SHA256, base64 | `id.time.body` | 300 s | signed header |
//! | [`stripe`](Scheme::stripe) | HMAC-SHA256, hex | `time.body` | 300 s | in the body |
//! | [`github`](Scheme::github) | HMAC-SHA256, hex | `body` | none | header |
//! | [`hmac`](Scheme::hmac) | as you describe it | | | |

mod algorithm;
#[cfg(feature = "axum")]
mod axum;
mod custom;
mod dedupe;
#[cfg(any(feature = "selorax", feature = "shoppex"))]
mod envelope;
mod error;
mod header;
mod known;
mod memory;
mod scheme;
mod signer;
mod signing;
mod verified;
mod verifier;

#[cfg(test)]
mod tests;

// One HMAC in this crate: sessions and frames of embedded apps are signed alike.
#[cfg(feature = "selorax")]
pub(crate) use algorithm::Encoding;

pub use algorithm::Algorithm;
#[cfg(feature = "axum")]
pub use axum::{Webhook, WebhookRejection};
pub use custom::SchemeBuilder;
pub use dedupe::{Claim, DedupeError, Deduplicator, Once, OnceError, Ticket, once};
#[cfg(any(feature = "selorax", feature = "shoppex"))]
pub(crate) use envelope::{Opened, open};
pub use error::{InvalidScheme, InvalidSecret, VerifyError};
pub use memory::MemoryDeduplicator;
pub use scheme::Scheme;
pub use signer::Signer;
pub use verified::{Delivery, FromVerified, Verified};
pub use verifier::Verifier;
