//! An answer whose type depends on status and content type.

use std::ops::RangeInclusive;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::Raw;
use super::content_type::{content_type, essence};
use crate::decode::{DecodeError, decode_payload_alone};
use crate::operation::Operation;
use crate::wire::{Coded, DecodeAs};

/// A type that picks itself by the answer: generated for operations with several success types.
pub trait FromAnswer: Sized {
    /// Reads the answer.
    ///
    /// # Errors
    /// When it is of none of the documented kinds, or cannot be read.
    fn from_answer(answer: &Answer<'_>) -> Result<Self, DecodeError>;
}

/// A successful answer, to be looked at before it is read.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    pub(super) operation: &'a Operation,
    pub(super) raw: &'a Raw,
}

impl Answer<'_> {
    /// Tells whether the answer has one of these statuses and this content type; an empty one,
    /// or `*/*`, stands for any, `image/*` for a family.
    pub fn is(&self, statuses: RangeInclusive<u16>, content_type: &str) -> bool {
        statuses.contains(&self.raw.status.as_u16()) && self.has_type(content_type)
    }

    fn has_type(&self, wanted: &str) -> bool {
        let wanted = essence(wanted).to_ascii_lowercase();
        let got = essence(content_type(&self.raw.headers).unwrap_or_default()).to_ascii_lowercase();
        match wanted.strip_suffix("/*") {
            _ if wanted.is_empty() || wanted == "*/*" => true,
            Some(family) => got.split('/').next() == Some(family),
            None => got == wanted,
        }
    }

    /// Reads the payload as JSON.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        Ok(decode_payload_alone(self.raw.json_body()?, self.operation.payload)?.value)
    }

    /// Reads the payload as JSON by a codec.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn json_as<C, T>(&self) -> Result<T, DecodeError>
    where
        C: for<'de> DecodeAs<'de, T>,
    {
        self.json::<Coded<T, C>>().map(Coded::into_inner)
    }

    /// Reads the body as UTF-8 text.
    ///
    /// # Errors
    /// When it is not UTF-8.
    pub fn text(&self) -> Result<String, DecodeError> {
        match std::str::from_utf8(&self.raw.body) {
            Ok(text) => Ok(text.to_owned()),
            Err(_) => Err(DecodeError::other("the answer is not UTF-8 text")),
        }
    }

    /// Returns the body.
    pub fn bytes(&self) -> Bytes {
        self.raw.body.clone()
    }

    /// Makes the error of an answer of no documented kind.
    pub fn unexpected(&self) -> DecodeError {
        let status = self.raw.status;
        let kind = content_type(&self.raw.headers).unwrap_or("no content type");
        DecodeError::other(format!(
            "an answer with status {status} and {kind} is not documented"
        ))
    }
}
