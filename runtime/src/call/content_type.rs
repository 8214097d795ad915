//! The content type of an answer, as far as it can be read.

use http::HeaderMap;
use http::header::CONTENT_TYPE;

/// Returns what the header says; `None` when there is none, or it is no text.
pub(crate) fn content_type(headers: &HeaderMap) -> Option<&str> {
    headers.get(CONTENT_TYPE)?.to_str().ok()
}

/// Returns a media type without its parameters (RFC 9110 §8.3.1).
pub(crate) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}
