//! How a request gets to the server and the answer back: a trait, and one exchange over it.
//!
//! A transport sends one request once. It does not follow redirects, repeat, keep cookies, time
//! out or bound the answer: time and size are limited by [`exchange`], for every transport alike,
//! and repeating is decided where it is known what a request does.

use std::fmt;
use std::pin::Pin;

use bytes::Bytes;
use futures_core::Stream;
use futures_core::future::BoxFuture;

mod error;
mod exchange;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(any(test, feature = "test-util"))]
mod scripted;

pub use error::{TransportError, TransportErrorKind};
pub use exchange::{Answer, Limits, exchange};

#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
#[cfg(any(test, feature = "test-util"))]
pub use scripted::{Recorded, ScriptedTransport, Step};

/// The body of an answer as it arrives.
pub type BodyStream = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// Sends requests.
///
/// Implement it to put the client on another HTTP library. The rules: one call sends the request
/// at most once; a redirect is an answer like any other and is not followed; dropping the future
/// or the body gives up the exchange; an error of kind [`TransportErrorKind::Connect`] is only
/// returned when no byte of the request can have reached the server.
pub trait Transport: Send + Sync + fmt::Debug {
    /// Sends the request and completes when the head of the answer is there.
    ///
    /// The URI is absolute. The request's own headers are complete except for those that HTTP
    /// itself needs (`Host`, `Content-Length`).
    ///
    /// # Errors
    ///
    /// There was no answer: see [`TransportErrorKind`].
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>>;
}
