//! Points in time: seconds since 1970, or RFC 3339 text.

use std::borrow::Cow;
use std::fmt;

use chrono::{DateTime, NaiveDateTime, Utc};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::de::{Error, MapAccess, Unexpected, Visitor};
use serde::{Deserializer, Serialize, Serializer};

use super::capture::{Capture, capture};
use super::{DecodeAs, EncodeAs, digits};

/// The last second of the year 9999.
const LAST: Decimal = Decimal::from_parts(4_294_197_631, 58, 0, false, 0);

/// `DateTime<Utc>` as seconds since 1970; reads a fraction, and text with a number or with a date
/// and time in it, too.
///
/// Written as whole seconds; a fraction is cut off.
#[derive(Debug)]
pub struct UnixSeconds;

/// `DateTime<Utc>` as RFC 3339 text, written with `Z`.
///
/// Reads any offset, and takes a time without one to be UTC; a blank may stand for the `T`. Reads a
/// number of seconds since 1970 too.
#[derive(Debug)]
pub struct Rfc3339;

impl EncodeAs<DateTime<Utc>> for UnixSeconds {
    fn encode_as<S: Serializer>(value: &DateTime<Utc>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(value.timestamp())
    }
}

impl<'de> DecodeAs<'de, DateTime<Utc>> for UnixSeconds {
    fn decode_as<D: Deserializer<'de>>(deserializer: D) -> Result<DateTime<Utc>, D::Error> {
        if deserializer.is_human_readable() {
            capture(Either::<false>, deserializer)
        } else {
            deserializer.deserialize_i64(Either::<false>)
        }
    }
}

impl EncodeAs<DateTime<Utc>> for Rfc3339 {
    fn encode_as<S: Serializer>(value: &DateTime<Utc>, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}

impl<'de> DecodeAs<'de, DateTime<Utc>> for Rfc3339 {
    fn decode_as<D: Deserializer<'de>>(deserializer: D) -> Result<DateTime<Utc>, D::Error> {
        if deserializer.is_human_readable() {
            capture(Either::<true>, deserializer)
        } else {
            deserializer.deserialize_str(Either::<true>)
        }
    }
}

/// A time in either form; `TEXT` says which one the description has. Digits in text are seconds
/// only where those are expected: `"2026"` is no second of 1970.
struct Either<const TEXT: bool>;

impl<const TEXT: bool> Either<TEXT> {
    fn seconds<E: Error>(text: &str) -> Result<DateTime<Utc>, E> {
        let seconds = digits::parse(text).map_err(E::custom)?;
        from_seconds(seconds)
            .ok_or_else(|| E::custom("a time too far from 1970 to be one in seconds"))
    }
}

/// Milliseconds taken for seconds lie past the year 9999, where no time is written any more.
fn from_seconds(seconds: Decimal) -> Option<DateTime<Utc>> {
    let whole = seconds.floor();
    if whole.abs() > LAST {
        return None;
    }
    let nanos = (seconds - whole).checked_mul(Decimal::from(1_000_000_000))?;
    DateTime::from_timestamp(whole.to_i64()?, nanos.to_u32()?)
}

impl<'de, const TEXT: bool> Capture<'de> for Either<TEXT> {
    type Value = DateTime<Utc>;

    const EXPECTING: &'static str = if TEXT {
        "a date and time such as 2026-01-31T12:00:00Z"
    } else {
        "seconds since 1970"
    };

    fn text<E: Error>(self, json: &str, _: Option<String>) -> Result<DateTime<Utc>, E> {
        let unexpected = match json.as_bytes() {
            [b'"', ..] => {
                let text: Cow<'_, str> = serde_json::from_str(json).map_err(E::custom)?;
                return self.visit_str(&text);
            }
            [b'n', ..] => Unexpected::Unit,
            [b't', ..] => Unexpected::Bool(true),
            [b'f', ..] => Unexpected::Bool(false),
            [b'[', ..] => Unexpected::Seq,
            [b'{', ..] => Unexpected::Map,
            _ => return Self::seconds(json),
        };
        Err(E::invalid_type(unexpected, &self))
    }

    fn value<D: Deserializer<'de>>(self, deserializer: D) -> Result<DateTime<Utc>, D::Error> {
        deserializer.deserialize_any(self)
    }

    /// Reads what a build with `serde_json`'s `arbitrary_precision` makes of numbers, and what
    /// other formats made of a `RawValue`: text under a private key.
    fn map<A: MapAccess<'de>>(self, first: String, mut map: A) -> Result<DateTime<Utc>, A::Error> {
        if first.starts_with("$serde_json::private::") {
            return Self::seconds(&map.next_value::<String>()?);
        }
        Err(A::Error::invalid_type(Unexpected::Map, &self))
    }
}

impl<'de, const TEXT: bool> Visitor<'de> for Either<TEXT> {
    type Value = DateTime<Utc>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Self::EXPECTING)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<DateTime<Utc>, E> {
        Self::seconds(&value.to_string())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<DateTime<Utc>, E> {
        Self::seconds(&value.to_string())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<DateTime<Utc>, E> {
        Self::seconds(&value.to_string())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<DateTime<Utc>, E> {
        match parse(value) {
            Some(time) => Ok(time),
            None if TEXT => Err(E::invalid_value(Unexpected::Str(value), &self)),
            None => Self::seconds(value),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<DateTime<Utc>, A::Error> {
        match map.next_key::<String>()? {
            Some(first) => self.map(first, map),
            None => Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
    }
}

fn parse(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Some(time.to_utc());
    }
    ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
        .map(|time| time.and_utc())
        .or_else(|| {
            // Offsets that RFC 3339 does not have, `+0000`, but much of the world does.
            ["%Y-%m-%dT%H:%M:%S%.f%#z", "%Y-%m-%d %H:%M:%S%.f%#z"]
                .iter()
                .find_map(|form| DateTime::parse_from_str(text, form).ok())
                .map(|time| time.to_utc())
        })
}
