//! A request as a transport is given it: complete, and with its address read already.
//!
//! It is sent once. What makes it again for another attempt is the call's business.

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::{HeaderMap, Method};
use url::Url;

/// A request that is about to be sent. Printing it shows neither query, headers' values nor body.
#[non_exhaustive]
pub struct Request {
    /// Method.
    pub method: Method,
    /// Absolute address.
    pub url: Url,
    /// Headers, complete except for those that HTTP itself needs (`Host`, `Content-Length`).
    pub headers: HeaderMap,
    /// Body.
    pub body: RequestBody,
}

/// The body of a request that is about to be sent.
pub enum RequestBody {
    /// Bytes in memory; none at all for a request without a body.
    Bytes(Bytes),
    /// Pieces that are read as they are sent.
    Stream {
        /// Number of bytes, when it is known; it becomes the `Content-Length`.
        length: Option<u64>,
        /// The pieces. An error breaks the request off.
        pieces: Pieces,
    },
}

/// Pieces of a body as they are read.
pub type Pieces = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

impl Request {
    /// Creates a request without headers and body.
    pub fn new(method: Method, url: Url) -> Self {
        Self {
            method,
            url,
            headers: HeaderMap::new(),
            body: RequestBody::Bytes(Bytes::new()),
        }
    }

    /// Converts it for HTTP libraries that speak in the types of the crate `http`.
    ///
    /// # Errors
    ///
    /// The address is no URI.
    pub fn into_http(self) -> Result<http::Request<RequestBody>, http::Error> {
        let mut request = http::Request::builder()
            .method(self.method)
            .uri(self.url.as_str())
            .body(self.body)?;
        *request.headers_mut() = self.headers;
        Ok(request)
    }
}

impl RequestBody {
    /// Returns the number of bytes, when it is known.
    pub fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Self::Stream { length, .. } => *length,
        }
    }

    /// Returns the bytes, when they are in memory: for a signature over them.
    pub fn bytes(&self) -> Option<&Bytes> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            Self::Stream { .. } => None,
        }
    }

    /// Reads the body into memory, for a transport that cannot send it in pieces.
    ///
    /// # Errors
    ///
    /// A piece could not be read.
    pub async fn into_bytes(self) -> io::Result<Bytes> {
        let mut pieces = match self {
            Self::Bytes(bytes) => return Ok(bytes),
            Self::Stream { pieces, .. } => pieces,
        };
        let mut whole = BytesMut::new();
        while let Some(piece) = poll_fn(|context| pieces.as_mut().poll_next(context)).await {
            whole.extend_from_slice(&piece?);
        }
        Ok(whole.freeze())
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.keys().collect();
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("host", &self.url.host_str())
            .field("path", &self.url.path())
            .field("headers", &names)
            .field("body", &self.body)
            .finish()
    }
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self {
            Self::Bytes(_) => "Bytes",
            Self::Stream { .. } => "Stream",
        };
        f.debug_struct(kind)
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printing_a_request_shows_no_secret() {
        let url = "https://shop.example/orders?api_key=secret"
            .parse()
            .unwrap();
        let mut request = Request::new(Method::POST, url);
        let value = http::HeaderValue::from_static("Bearer secret");
        request.headers.insert(http::header::AUTHORIZATION, value);
        request.body = RequestBody::Bytes(Bytes::from_static(b"secret"));
        let printed = format!("{request:?}");
        assert!(printed.contains("authorization"), "{printed}");
        assert!(printed.contains("length: Some(6)"), "{printed}");
        assert!(!printed.contains("secret"), "{printed}");
    }

    #[test]
    fn a_request_converts_with_everything_it_has() {
        let mut request = Request::new(Method::PUT, "http://a.example:81/b?c=d".parse().unwrap());
        let value = http::HeaderValue::from_static("1");
        request.headers.insert("x-one", value);
        request.body = RequestBody::Bytes(Bytes::from_static(b"body"));
        let request = request.into_http().unwrap();
        assert_eq!(request.method(), Method::PUT);
        assert_eq!(request.uri(), "http://a.example:81/b?c=d");
        assert_eq!(request.headers()["x-one"], "1");
        assert_eq!(request.body().length(), Some(4));
    }
}
