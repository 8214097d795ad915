//! Bodies of requests: made whole before sending, so that a request can be sent again.
//!
//! It does not stream, and does not know operations.

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;
use serde::Serialize;

use crate::encode::{EncodeError, header_value};

mod form;
mod multipart;

pub use multipart::{FilePart, Multipart};

/// The body of a request. Cheap to clone; printing it shows type and length, no content.
#[derive(Clone, Default)]
pub enum Body {
    /// None, and no content type.
    #[default]
    Empty,
    /// Bytes of this type.
    Bytes {
        /// Value of `Content-Type`.
        content_type: HeaderValue,
        /// The content.
        bytes: Bytes,
    },
}

impl Body {
    /// Creates a body of bytes of this type, e.g. `application/pdf`.
    ///
    /// # Errors
    ///
    /// The type is not a possible header value.
    pub fn bytes(content_type: &str, bytes: impl Into<Bytes>) -> Result<Self, EncodeError> {
        let content_type = header_value(content_type).ok_or_else(|| {
            EncodeError::new(
                "the body's content type",
                "has a character that no header can carry",
            )
        })?;
        Ok(Self::Bytes {
            content_type,
            bytes: bytes.into(),
        })
    }

    /// Creates a body of plain text in UTF-8.
    pub fn text(text: impl Into<String>) -> Self {
        Self::of("text/plain; charset=utf-8", text.into().into_bytes())
    }

    /// Creates a JSON body.
    ///
    /// # Errors
    ///
    /// The value does not serialise, e.g. a map whose keys are no strings.
    pub fn json<T: Serialize + ?Sized>(value: &T) -> Result<Self, EncodeError> {
        let bytes = serde_json::to_vec(value).map_err(|error| {
            EncodeError::new("the body", format!("does not serialise: {error}"))
        })?;
        Ok(Self::of("application/json", bytes))
    }

    fn of(content_type: &'static str, bytes: Vec<u8>) -> Self {
        Self::Bytes {
            content_type: HeaderValue::from_static(content_type),
            bytes: bytes.into(),
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Bytes {
                content_type,
                bytes,
            } => f
                .debug_struct("Bytes")
                .field("content_type", content_type)
                .field("length", &bytes.len())
                .finish(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printing_a_body_shows_no_content() {
        let printed = format!("{:?}", Body::text("secret"));
        assert_eq!(
            printed,
            r#"Bytes { content_type: "text/plain; charset=utf-8", length: 6 }"#
        );
    }

    #[test]
    fn a_value_that_does_not_serialise_is_an_error() {
        let map = std::collections::BTreeMap::from([(vec![1], 1)]);
        assert!(Body::json(&map).is_err());
    }

    #[test]
    fn a_content_type_with_a_line_break_is_an_error() {
        assert!(Body::bytes("text/plain\r\nX-Evil: 1", "").is_err());
    }
}
