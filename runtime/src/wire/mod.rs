//! How Rust values and the forms that APIs give them on the wire become each other.
//!
//! A codec is a type that says how another type is written: [`Exact`] writes a `Decimal` as a
//! JSON number, [`BoolInt`] a `bool` as 0 or 1. [`As`] makes a codec usable in
//! `#[serde(with = "As::<Option<Exact>>")]`; codecs compose the way the types do. Beside them
//! stands [`Raw`], for unions: serde's own ways of reading those lose digits.
//!
//! Nothing here knows about HTTP, envelopes or lenient reading; that is [`crate::decode`].

mod base64;
mod boolean;
mod capture;
mod coded;
mod compose;
mod decimal;
mod digits;
mod raw;
mod text;
mod time;
mod union;

use std::marker::PhantomData;

use serde::{Deserializer, Serializer};

pub use base64::Base64;
pub use boolean::{BoolInt, BoolText};
pub(crate) use capture::token;
pub use coded::{Coded, Reading, Writing, encoded};
pub use compose::Same;
pub use decimal::{Exact, ExactText};
pub(crate) use digits::parse as parse_decimal;
pub use raw::Raw;
pub(crate) use text::Text;
pub use time::{Rfc3339, UnixSeconds};
pub use union::{Alternative, Case, Mismatch};

/// A codec's writing half: how a `T` is written.
pub trait EncodeAs<T: ?Sized> {
    /// Writes `value` in the codec's form.
    ///
    /// # Errors
    /// Those of the serializer, and values that the form cannot express.
    fn encode_as<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error>;
}

/// A codec's reading half: how a `T` is read.
pub trait DecodeAs<'de, T>: Sized {
    /// The codec makes something of `null` itself; an `Option` around it then tells "present"
    /// from "absent", which makes `Option<Option<C>>` three-state.
    const READS_NULL: bool = false;

    /// Reads a value in the codec's form, or one that is obviously equal to it.
    ///
    /// # Errors
    /// Those of the deserializer, and input of another form.
    fn decode_as<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
}

/// Makes a codec usable as `#[serde(with = "As::<Codec>")]`.
///
/// A field that may be absent also needs `#[serde(default)]`, since serde asks for that as
/// soon as there is a `with`.
#[derive(Debug)]
pub struct As<C: ?Sized>(PhantomData<C>);

impl<C> As<C> {
    /// Writes `value` by the codec.
    ///
    /// # Errors
    /// Those of the codec.
    pub fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
    where
        C: EncodeAs<T>,
        S: Serializer,
    {
        C::encode_as(value, serializer)
    }

    /// Reads a value by the codec.
    ///
    /// # Errors
    /// Those of the codec.
    pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
    where
        C: DecodeAs<'de, T>,
        D: Deserializer<'de>,
    {
        C::decode_as(deserializer)
    }
}

#[cfg(test)]
pub(crate) mod tests;
