//! Rust clients for commerce APIs that you can trust with money.
//!
//! Each API is a module that is generated from its published OpenAPI description; authentication,
//! repeating, pages and errors are written by hand and the same for all.
//!
//! ```toml
//! [dependencies]
//! shopwright = "0.1"
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```
//!
#![cfg_attr(feature = "selorax", doc = "```no_run")]
#![cfg_attr(not(feature = "selorax"), doc = "```ignore")]
//! use shopwright::selorax::{Client, ErrorCode};
//!
//! # async fn example() -> Result<(), shopwright::Error> {
//! let client = Client::from_env()?; // e.g. SELORAX_ACCESS_TOKEN
//!
//! let order = client.orders().get(1001).await?;
//! println!("{}", order.grand_total); // a Decimal, never a float
//!
//! let mut all = client.orders().list().status("confirmed").items(); // over every page
//! while let Some(order) = all.try_next().await? {
//!     println!("{}", order.order_id);
//! }
//!
//! match client.orders().get(1002).await {
//!     Ok(order) => println!("{}", order.order_status),
//!     Err(error) if error.code() == Some(ErrorCode::InsufficientScope) => eprintln!("{error}"),
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What every call has
//!
//! A call is a value: set its options, then `.await` it.
//!
//! | | |
//! |---|---|
//! | `.await` | the payload |
//! | `.with_response().await` | the payload with status, headers, request id, rate limit and envelope: [`Response`] |
//! | `.items()`, `.pages()` | a list as a stream, over all pages: [`Items`], [`Pages`] |
//! | `.with_timeout(…)`, `.with_total_timeout(…)` | time for an attempt (30 s) and for all of them (120 s) |
//! | `.with_retry(…)` | how it is repeated: [`RetryPolicy`] |
//! | `.with_idempotency_key(…)` | a key of your own, where the operation takes one |
//! | `.with_header(…)` | one more header |
//!
//! Repetitions have a budget that all clones of a client share ([`RetryBudget`]), and what you know
//! of an API's errors and its description does not say can be told by
//! [`ClientBuilder::retry_classifier`].
//!
//! [`Client::request`] calls what a description does not name, with the same credentials, repeats
//! and errors. Types of other crates (`http::Method`, `rust_decimal::Decimal` …) are at hand below
//! their crates' names here, in the version that fits.
//!
//! # Errors
//!
//! [`ApiError`] has the API's typed code, [`Error`] is the same without the API's type, for programs
//! that talk to several. Both keep status, headers, request id and body, and say by
//! [`outcome`](Error::outcome) whether the request took effect. A request that may have taken effect
//! is not repeated, unless it is idempotent or carries an idempotency key.
//!
//! # Compression
//!
//! Answers compressed with gzip are asked for, and unpacked within the largest size that
//! [`ClientBuilder::max_body_bytes`] allows, 64 MiB by default; `.with_header("accept-encoding",
//! "identity")` does without in one call. Requests are not compressed. See [`transport`].
//!
//! # Modules
//!
//! | | |
//! |---|---|
#![cfg_attr(
    feature = "dukanext",
    doc = "| [`dukanext`] | the Dukanext storefront API |"
)]
#![cfg_attr(
    feature = "selorax",
    doc = "| [`selorax`] | the SeloraX apps platform |"
)]
#![cfg_attr(feature = "shoppex", doc = "| [`shoppex`] | the Shoppex Dev API |")]
//! | [`auth`] | credentials, OAuth with stores of tokens, and the trait for providers of your own |
//! | [`transport`] | how requests are sent, and the trait to put another HTTP library below |
//! | [`limit`] | pacing: keeping an API's rate limits instead of running into them |
//! | [`clock`] | time, and the trait to test with a clock of your own |
//! | [`pagination`] | pages, streams, and positions to resume from |
//! | [`stream`] | answers that are read as they arrive: events, lines of JSON, downloads |
//! | [`webhook`] | verifying deliveries, handling each once, signing for tests |
//! | [`encode`], [`body`] | parameters and bodies, for calls by [`Client::request`] |
//! | [`api`], [`operation`] | what is known about an API and its operations |
//!
//! # Features
//!
//! | feature | default | |
//! |---|---|---|
//! | `selorax` | yes | the SeloraX API |
//! | `shoppex` | no | the Shoppex API |
//! | `dukanext` | no | the Dukanext API |
//! | `rustls` | yes | HTTPS by rustls, with the certificates that the platform trusts |
//! | `rustls-ring` | no | the same on ring, for a quicker first build; see ARCHITECTURE.md before you use it |
//! | `native-tls` | | HTTPS by the platform's library; switch the default features off |
//! | `reqwest` | by a TLS feature | the transport on `reqwest`, and its constructors for settings of your own |
//! | `serialize` | | `Serialize` on types that are only received, to store them |
//! | `redis` | | state that many processes share, on a Redis: `shopwright::redis` |
//! | `blocking` | | the same calls without `async`: `shopwright::blocking` |
//! | `axum` | | verified webhooks as arguments of `axum` handlers |
//! | `test-util` | | a scripted transport, a server in memory behind faults, a virtual clock: to test without a server |
//!
//! # Traces
//!
//! `tracing` gets a span at `DEBUG` for each call, and in it one for each attempt, with the names of
//! the OpenTelemetry conventions for HTTP clients. Of the values in paths, queries, headers and
//! bodies, they hold the request id, and the number and size of a page; never another. `docs/tracing.md` in the
//! repository shows how to see them. [`Observer`] is told the same, for metrics of your own.

pub mod api;
pub mod auth;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod body;
mod call;
mod client;
pub mod clock;
#[doc(hidden)]
pub mod codegen;
mod decode;
#[cfg(feature = "dukanext")]
pub mod dukanext;
pub mod encode;
mod error;
// Formatted by the generator, whose formatter differs from rustfmt in places.
#[rustfmt::skip]
#[allow(unreachable_pub, reason = "each API's own module shows what is public")]
mod generated;
pub mod limit;
mod observer;
pub mod operation;
pub mod pagination;
mod random;
mod record;
#[cfg(feature = "redis")]
pub mod redis;
mod response;
mod retry;
mod secret;
#[cfg(feature = "selorax")]
pub mod selorax;
#[cfg(feature = "shoppex")]
pub mod shoppex;
pub mod stream;
mod telemetry;
pub mod transport;
pub mod webhook;
mod wire;

pub use body::FilePart;
pub use call::{Call, CallFuture, ResponseFuture};
pub use client::{Client, ClientBuilder};
pub use decode::Repair;
pub use error::{ApiError, Attempt, Error, FieldError, Outcome};
pub use limit::Pacing;
pub use observer::{AttemptEnd, AttemptStart, Observer};
pub use pagination::{Items, Page, Pages, Position};
pub use response::{RateLimit, Response};
pub use retry::{Refusal, RetryAdvice, RetryBudget, RetryPolicy};
pub use secret::Secret;

// Crates whose types stand in this one's, so that programs need not match their versions.
pub use {bytes, chrono, futures_core, http, rust_decimal, serde_json, url};

#[cfg(test)]
mod tests;
