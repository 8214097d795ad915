//! Unions without a tag: which of several types a value is.

use std::cmp::Reverse;
use std::fmt;
use std::marker::PhantomData;

use serde::de::Error;

use super::{Coded, DecodeAs, Raw, Same};
use crate::decode;

/// One type that a value of a union may have.
pub struct Alternative<'a, T> {
    name: &'static str,
    keys: &'static [&'static str],
    case: &'a dyn ReadCase<T>,
}

impl<'a, T> Alternative<'a, T> {
    /// Describes an alternative: its name for error messages, and the variant that it becomes.
    pub const fn new(name: &'static str, case: &'a dyn ReadCase<T>) -> Self {
        let keys = &[];
        Self { name, keys, case }
    }

    /// Adds the keys that its objects know.
    pub const fn knows(mut self, keys: &'static [&'static str]) -> Self {
        self.keys = keys;
        self
    }
}

/// Reads a value as one alternative.
pub trait ReadCase<T> {
    /// Reads it.
    ///
    /// # Errors
    /// When it is none.
    fn read(&self, raw: &Raw<'_>) -> Result<T, Mismatch>;
}

/// The variant of a union that a `V` becomes, read by the codec `C`.
pub struct Case<F, V, C = Same>(F, PhantomData<fn() -> (V, C)>);

impl<F, V, C> Case<F, V, C> {
    /// Takes the variant.
    pub const fn new(variant: F) -> Self {
        Self(variant, PhantomData)
    }
}

impl<T, F, V, C> ReadCase<T> for Case<F, V, C>
where
    F: Fn(V) -> T,
    C: for<'de> DecodeAs<'de, V>,
{
    fn read(&self, raw: &Raw<'_>) -> Result<T, Mismatch> {
        raw.parse::<Coded<V, C>, _>()
            .map(|value| self.0(value.into_inner()))
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
    pub fn untagged<T, E: Error>(&self, alternatives: &[Alternative<'_, T>]) -> Result<T, E> {
        let mut order: Vec<&Alternative<'_, T>> = alternatives.iter().collect();
        order.sort_by_cached_key(|alternative| Reverse(self.count_keys(alternative.keys)));

        let mut reasons = Vec::new();
        let strict = self.strict();
        for alternative in &order {
            match alternative.case.read(&strict) {
                Ok(value) => return Ok(value),
                Err(reason) => reasons.push(format!("{}: {reason}", alternative.name)),
            }
        }
        if self.is_lenient() {
            // These reasons quote no data.
            reasons.clear();
            for alternative in &order {
                match decode::attempt(|| alternative.case.read(self)) {
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
