//! From the bytes of a response body to the payload in it.
//!
//! Strictly first, in one pass over the text; only when that fails, once more leniently, with a
//! report of what was repaired. Nothing here knows about HTTP, and nothing decides whether a
//! response is a success.

mod envelope;
mod error;
mod lenient;
mod pointer;
mod repair;
mod weight;

use serde::de::DeserializeOwned;
use serde_json::Value;

pub use error::DecodeError;
pub(crate) use lenient::{attempt, parse_leniently};
pub(crate) use pointer::lookup;
pub use repair::Repair;
pub(crate) use weight::{check as check_weight, fits as is_bearable};

/// A payload and what came around it.
#[derive(Debug)]
pub(crate) struct Decoded<T> {
    /// The payload.
    pub(crate) value: T,
    /// The body without the payload; null when the body is the payload.
    pub(crate) rest: Value,
    /// What had to be read otherwise than described; empty when all is well.
    pub(crate) repairs: Vec<Repair>,
}

/// Reads the payload at the keys `path` of a JSON body; an empty path reads the body itself.
///
/// # Errors
/// When the body is not JSON, or a required part of the payload is missing or unreadable.
pub(crate) fn decode_payload<T: DeserializeOwned>(
    body: &[u8],
    path: &[&str],
) -> Result<Decoded<T>, DecodeError> {
    decode(body, path, true)
}

/// Reads the payload in the same way, without a look at what is around it.
///
/// # Errors
/// As [`decode_payload`].
pub(crate) fn decode_payload_alone<T: DeserializeOwned>(
    body: &[u8],
    path: &[&str],
) -> Result<Decoded<T>, DecodeError> {
    decode(body, path, false)
}

fn decode<T: DeserializeOwned>(
    body: &[u8],
    path: &[&str],
    keep: bool,
) -> Result<Decoded<T>, DecodeError> {
    match envelope::read(body, path, keep) {
        Ok((Some(value), rest)) => Ok(Decoded {
            value,
            rest,
            repairs: Vec::new(),
        }),
        Ok((None, _)) => lenient::read(body, path, DecodeError::missing(path)),
        Err(cause) if cause.is_data() => {
            lenient::read(body, path, DecodeError::from_strict(&cause))
        }
        Err(cause) => Err(DecodeError::from_strict(&cause)),
    }
}

#[cfg(test)]
mod tests;
