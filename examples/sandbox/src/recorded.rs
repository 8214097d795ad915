//! What a sandbox has received, kept for tests to look at.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method};
use serde_json::Value;

/// One request as it arrived. Secrets are kept, and left out of `Debug`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Recorded {
    /// The method.
    pub method: Method,
    /// The path as sent, still escaped.
    pub path: String,
    /// The query as sent, still escaped, without the question mark.
    pub query: Option<String>,
    /// All headers; those that carry credentials are marked sensitive.
    pub headers: HeaderMap,
    /// The body as sent.
    pub body: Bytes,
}

impl Recorded {
    /// Gives a header as text, or nothing if it is missing or no text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Gives the query as decoded pairs, in the order sent.
    pub fn query_pairs(&self) -> Vec<(String, String)> {
        crate::arguments::pairs(self.query.as_deref().unwrap_or(""))
    }

    /// Reads the body as JSON, or gives nothing if it is none.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorded")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}
