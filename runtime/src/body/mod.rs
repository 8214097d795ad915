//! Bodies of requests: bytes in memory, or sources that are opened for each attempt, so that a request can be sent again.
//!
//! It does not know operations.

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;
use serde::Serialize;

use crate::encode::{EncodeError, header_value};
use crate::transport::RequestBody;

mod content;
mod file;
mod form;
mod multipart;
mod pieces;
mod source;

pub use content::BodyContent;
pub use multipart::{FilePart, Multipart};
pub use source::Source;

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
    /// A source of bytes of this type.
    Source {
        /// Value of `Content-Type`.
        content_type: HeaderValue,
        /// The content.
        source: Source,
    },
}

impl Body {
    /// Creates a body of bytes, or of a [`Source`], of this type, e.g. `application/pdf`.
    ///
    /// # Errors
    ///
    /// The type is not a possible header value.
    pub fn bytes(content_type: &str, content: impl Into<BodyContent>) -> Result<Self, EncodeError> {
        let content_type = header_value(content_type).ok_or_else(|| {
            EncodeError::new(
                "the body's content type",
                "has a character that no header can carry",
            )
        })?;
        Ok(match content.into() {
            BodyContent::Bytes(bytes) => Self::Bytes {
                content_type,
                bytes,
            },
            BodyContent::Source(source) => Self::Source {
                content_type,
                source,
            },
        })
    }

    /// Returns the value of `Content-Type`.
    pub(crate) fn content_type(&self) -> Option<&HeaderValue> {
        match self {
            Self::Empty => None,
            Self::Bytes { content_type, .. } | Self::Source { content_type, .. } => {
                Some(content_type)
            }
        }
    }

    /// Returns what is in memory of it.
    pub(crate) fn in_memory(&self) -> Option<&Bytes> {
        match self {
            Self::Bytes { bytes, .. } => Some(bytes),
            Self::Empty | Self::Source { .. } => None,
        }
    }

    /// Tells whether it can be sent by more than one attempt.
    pub(crate) fn can_be_sent_again(&self) -> bool {
        match self {
            Self::Empty | Self::Bytes { .. } => true,
            Self::Source { source, .. } => source.can_be_read_again(),
        }
    }

    /// Makes the body of one attempt; `None` when its source can be read only once, and was.
    pub(crate) fn to_request(&self) -> Option<RequestBody> {
        Some(match self {
            Self::Empty => RequestBody::Bytes(Bytes::new()),
            Self::Bytes { bytes, .. } => RequestBody::Bytes(bytes.clone()),
            Self::Source { source, .. } => RequestBody::Stream {
                length: source.length(),
                pieces: source.open()?,
            },
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
            Self::Source {
                content_type,
                source,
            } => f
                .debug_struct("Source")
                .field("content_type", content_type)
                .field("length", &source.length())
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
