//! Unions without a tag: which of several types a value is.

use std::cmp::Reverse;
use std::fmt;

use serde::de::Error;

use super::Raw;
use crate::decode;

/// One type that a value of a union may have.
#[derive(Debug)]
pub struct Alternative<T> {
    name: &'static str,
    keys: &'static [&'static str],
    read: fn(&Raw<'_>) -> Result<T, Mismatch>,
}

impl<T> Alternative<T> {
    /// Describes an alternative: its name for error messages, the keys that its objects know
    /// (empty when it is none), and how it is read.
    pub const fn new(
        name: &'static str,
        keys: &'static [&'static str],
        read: fn(&Raw<'_>) -> Result<T, Mismatch>,
    ) -> Self {
        Self { name, keys, read }
    }
}

/// Why a value is not of an alternative.
#[derive(Debug)]
pub struct Mismatch(String);

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Mismatch {}

impl Error for Mismatch {
    fn custom<M: fmt::Display>(message: M) -> Self {
        Self(message.to_string())
    }
}

impl Raw<'_> {
    /// Reads the value as the alternative that fits best: of those that can be read, the one
    /// that knows most of its keys; among equals the first.
    ///
    /// # Errors
    /// When none can be read; the message has the reason of each.
    pub fn untagged<T, E: Error>(&self, alternatives: &[Alternative<T>]) -> Result<T, E> {
        let mut order: Vec<&Alternative<T>> = alternatives.iter().collect();
        order.sort_by_cached_key(|alternative| Reverse(self.count_keys(alternative.keys)));

        let mut reasons = Vec::new();
        let strict = self.strict();
        for alternative in &order {
            match (alternative.read)(&strict) {
                Ok(value) => return Ok(value),
                Err(reason) => reasons.push(format!("{}: {reason}", alternative.name)),
            }
        }
        if self.is_lenient() {
            // These reasons quote no data.
            reasons.clear();
            for alternative in &order {
                match decode::attempt(|| (alternative.read)(self)) {
                    Ok(value) => return Ok(value),
                    Err(reason) => reasons.push(format!("{}: {reason}", alternative.name)),
                }
            }
        }
        Err(E::custom(format_args!(
            "fits no alternative ({})",
            reasons.join("; ")
        )))
    }
}
