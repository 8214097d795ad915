//! Rust clients for commerce APIs.

pub mod api;
pub mod auth;
pub mod body;
mod call;
mod client;
pub mod clock;
#[doc(hidden)]
pub mod codegen;
mod decode;
pub mod encode;
mod error;
// Formatted by the generator, whose formatter differs from rustfmt in places.
#[rustfmt::skip]
pub mod generated;
pub mod operation;
pub mod pagination;
mod random;
mod record;
mod response;
mod retry;
mod secret;
#[cfg(feature = "selorax")]
pub mod selorax;
mod telemetry;
pub mod transport;
mod wire;

pub use body::FilePart;
pub use call::{Call, CallFuture, ResponseFuture};
pub use client::{Client, ClientBuilder};
pub use decode::Repair;
pub use error::{ApiError, Attempt, Error, Outcome};
pub use pagination::{Items, Page, Pages, Position};
pub use response::{RateLimit, Response};
pub use retry::RetryPolicy;
pub use secret::Secret;

#[cfg(test)]
mod tests;
