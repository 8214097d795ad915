//! What a body or a part of it holds: bytes, or a source of them.

use std::fmt;

use bytes::Bytes;

use super::Source;

/// The content of a body, or of a part of it. Everything that converts into [`Bytes`] converts into it, and so does a
/// [`Source`].
#[derive(Clone, PartialEq, Eq)]
pub enum BodyContent {
    /// In memory.
    Bytes(Bytes),
    /// Read while it is sent.
    Source(Source),
}

impl BodyContent {
    /// Returns the number of bytes, when it is known.
    pub fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Self::Source(source) => source.length(),
        }
    }
}

impl From<Bytes> for BodyContent {
    fn from(bytes: Bytes) -> Self {
        Self::Bytes(bytes)
    }
}

impl From<Source> for BodyContent {
    fn from(source: Source) -> Self {
        Self::Source(source)
    }
}

impl From<Vec<u8>> for BodyContent {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes.into())
    }
}

impl From<&'static [u8]> for BodyContent {
    fn from(bytes: &'static [u8]) -> Self {
        Self::Bytes(bytes.into())
    }
}

impl From<String> for BodyContent {
    fn from(text: String) -> Self {
        Self::Bytes(text.into())
    }
}

impl From<&'static str> for BodyContent {
    fn from(text: &'static str) -> Self {
        Self::Bytes(text.into())
    }
}

impl fmt::Debug for BodyContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self {
            Self::Bytes(_) => "Bytes",
            Self::Source(_) => "Source",
        };
        f.debug_struct(kind)
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}
