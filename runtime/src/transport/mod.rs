//! How a request gets to the server and the answer back: a trait, and one exchange over it.
//!
//! A transport sends one request once. It does not follow redirects, repeat, keep cookies, time
//! out or bound the answer: time and size are limited by [`exchange`], for every transport alike,
//! and repeating is decided where it is known what a request does.
//!
//! # Compression
//!
//! [`exchange`] sends `Accept-Encoding: gzip`, unless the request has that header already or asks
//! for a range, and unpacks an answer that says `Content-Encoding: gzip` and is. The limits of
//! [`Limits`] hold for the body as it arrives, and again for what comes out of it, so that a small
//! answer that unpacks to gigabytes takes no more memory than a large one. One that ends before its
//! checksum is broken like one that the connection broke off. The headers `Content-Encoding` and
//! `Content-Length` of an unpacked answer are taken away, since they speak of what came over the
//! line. Other codings are not asked for, and not unpacked.

use std::fmt;
use std::pin::Pin;

use bytes::Bytes;
use futures_core::Stream;
use futures_core::future::BoxFuture;

mod collected;
mod error;
mod exchange;
#[cfg(any(test, feature = "test-util"))]
mod faulty;
mod gzip;
mod request;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(any(test, feature = "test-util"))]
mod scripted;
#[cfg(any(test, feature = "test-util"))]
mod step;

pub use error::{TransportError, TransportErrorKind};
pub use exchange::{Answer, Limits, exchange};
pub(crate) use exchange::{Exchange, IsStreamed, open};
pub use request::{Pieces, Request, RequestBody};

#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
#[cfg(any(test, feature = "test-util"))]
pub use faulty::{Fault, FaultPlan, FaultyServer, Timing};
#[cfg(any(test, feature = "test-util"))]
pub use scripted::{Recorded, ScriptedTransport};
#[cfg(any(test, feature = "test-util"))]
pub use step::Step;

/// The body of an answer as it arrives.
pub type BodyStream = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// Sends requests.
///
/// Implement it to put the client on another HTTP library. The rules: one call sends the request
/// at most once; a redirect is an answer like any other and is not followed; a compressed body stays
/// so, or loses its `Content-Encoding`; dropping the future
/// or the body gives up the exchange; an error of kind [`TransportErrorKind::Connect`] is only
/// returned when no byte of the request can have reached the server.
pub trait Transport: Send + Sync + fmt::Debug {
    /// Sends the request and completes when the head of the answer is there.
    ///
    /// A transport for a library on the types of the crate `http` starts from [`Request::into_http`], and one that
    /// cannot send a body in pieces from [`RequestBody::into_bytes`].
    ///
    /// # Errors
    ///
    /// There was no answer: see [`TransportErrorKind`].
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>>;
}
