//! `Decimal` as a JSON number or as text.

use std::borrow::Cow;
use std::fmt;

use rust_decimal::Decimal;
use serde::de::{Error as _, MapAccess, Unexpected, Visitor};
use serde::ser::Error as _;
use serde::{Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use super::capture::{Capture, capture};
use super::digits;
use super::{DecodeAs, EncodeAs};

/// Decimals of up to 15 digits are the only ones whose float every serializer writes as the
/// same digits again; from 16 on, the shortest text of a float depends on who writes it.
const FLOAT_EXACT: u128 = 1_000_000_000_000_000;

/// Smaller floats are written with an exponent, which is JSON, but not what every server reads.
const WITHOUT_EXPONENT: Decimal = Decimal::from_parts(1, 0, 0, false, 4);

/// `Decimal` as a JSON number; reads text with a number in it too.
///
/// Under `serde_json` the number's own text is read and written, so that every digit survives,
/// up to the 28 of a `Decimal`; more digits are an error, never rounded. A number without a fraction is written
/// as an integer, trailing zeros of a fraction are not written.
///
/// Elsewhere: formats for people (YAML, `serde_json::Value`) have only `f64`, which is exact to
/// 15 digits; what does not fit is handed to them as `serde_json`'s `RawValue`, which `Value` rounds and others write as
/// a map that this codec reads back. Binary formats get text.
#[derive(Debug)]
pub struct Exact;

/// `Decimal` as text, `"12.50"`; reads numbers too.
#[derive(Debug)]
pub struct ExactText;

impl EncodeAs<Decimal> for Exact {
    fn encode_as<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
        if !serializer.is_human_readable() {
            return serializer.collect_str(value);
        }
        let value = value.normalize();
        if value.scale() == 0 {
            if let Ok(integer) = i64::try_from(value.mantissa()) {
                return serializer.serialize_i64(integer);
            }
            if let Ok(integer) = u64::try_from(value.mantissa()) {
                return serializer.serialize_u64(integer);
            }
        }
        if value.mantissa().unsigned_abs() < FLOAT_EXACT && value.abs() >= WITHOUT_EXPONENT {
            if let Ok(float) = value.to_string().parse() {
                return serializer.serialize_f64(float);
            }
        }
        RawValue::from_string(value.to_string())
            .map_err(S::Error::custom)?
            .serialize(serializer)
    }
}

impl<'de> DecodeAs<'de, Decimal> for Exact {
    fn decode_as<D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
        if deserializer.is_human_readable() {
            capture(Number, deserializer)
        } else {
            deserializer.deserialize_str(Number)
        }
    }
}

impl EncodeAs<Decimal> for ExactText {
    fn encode_as<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }
}

impl<'de> DecodeAs<'de, Decimal> for ExactText {
    fn decode_as<D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
        Exact::decode_as(deserializer)
    }
}

/// Reads a decimal from whatever form a number takes.
struct Number;

impl Number {
    fn parse<E: serde::de::Error>(text: &str) -> Result<Decimal, E> {
        digits::parse(text).map_err(|cause| match cause {
            digits::NotDecimal::Malformed => {
                E::invalid_value(Unexpected::Str(text), &Self::EXPECTING)
            }
            digits::NotDecimal::TooManyDigits => E::custom(cause),
        })
    }
}

impl<'de> Capture<'de> for Number {
    type Value = Decimal;

    const EXPECTING: &'static str = "a decimal number";

    fn text<E: serde::de::Error>(self, json: &str, _: Option<String>) -> Result<Decimal, E> {
        let unexpected = match json.as_bytes() {
            [b'"', ..] => {
                let text: Cow<'_, str> = match json.get(1..json.len() - 1) {
                    Some(plain) if !plain.contains('\\') => Cow::Borrowed(plain),
                    _ => Cow::Owned(serde_json::from_str(json).map_err(E::custom)?),
                };
                return Self::parse(&text);
            }
            [b'n', ..] => Unexpected::Unit,
            [b't', ..] => Unexpected::Bool(true),
            [b'f', ..] => Unexpected::Bool(false),
            [b'[', ..] => Unexpected::Seq,
            [b'{', ..] => Unexpected::Map,
            _ => return Self::parse(json),
        };
        Err(E::invalid_type(unexpected, &Self::EXPECTING))
    }

    fn value<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decimal, D::Error> {
        deserializer.deserialize_any(self)
    }

    /// Reads what a build with `serde_json`'s `arbitrary_precision` makes of numbers, and what
    /// other formats made of a `RawValue`: text under a private key.
    fn map<A: MapAccess<'de>>(self, first: String, mut map: A) -> Result<Decimal, A::Error> {
        if first.starts_with("$serde_json::private::") {
            return Self::parse(&map.next_value::<String>()?);
        }
        Err(A::Error::invalid_type(Unexpected::Map, &Self::EXPECTING))
    }
}

impl<'de> Visitor<'de> for Number {
    type Value = Decimal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Self::EXPECTING)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Decimal, E> {
        Ok(Decimal::from(value))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Decimal, E> {
        Ok(Decimal::from(value))
    }

    fn visit_i128<E: serde::de::Error>(self, value: i128) -> Result<Decimal, E> {
        Self::parse(&value.to_string())
    }

    fn visit_u128<E: serde::de::Error>(self, value: u128) -> Result<Decimal, E> {
        Self::parse(&value.to_string())
    }

    /// Takes the shortest text of the float: it is the decimal meant, up to 15 digits.
    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Decimal, E> {
        Self::parse(&value.to_string())
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Decimal, E> {
        Self::parse(value)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Decimal, A::Error> {
        match map.next_key::<String>()? {
            Some(first) => self.map(first, map),
            None => Err(A::Error::invalid_type(Unexpected::Map, &Self::EXPECTING)),
        }
    }
}
