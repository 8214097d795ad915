//! Points in time: seconds since 1970, or RFC 3339 text.

use std::fmt;

use chrono::{DateTime, NaiveDateTime, Utc};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserializer, Serialize, Serializer};

use super::{DecodeAs, EncodeAs, Exact};

/// `DateTime<Utc>` as seconds since 1970; reads a fraction and text with a number in it too.
///
/// Written as whole seconds; a fraction is cut off.
#[derive(Debug)]
pub struct UnixSeconds;

/// `DateTime<Utc>` as RFC 3339 text, written with `Z`.
///
/// Reads any offset, and takes a time without one to be UTC; a blank may stand for the `T`.
#[derive(Debug)]
pub struct Rfc3339;

impl EncodeAs<DateTime<Utc>> for UnixSeconds {
    fn encode_as<S: Serializer>(value: &DateTime<Utc>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(value.timestamp())
    }
}

impl<'de> DecodeAs<'de, DateTime<Utc>> for UnixSeconds {
    fn decode_as<D: Deserializer<'de>>(deserializer: D) -> Result<DateTime<Utc>, D::Error> {
        if !deserializer.is_human_readable() {
            return deserializer.deserialize_i64(Seconds);
        }
        let seconds = Exact::decode_as(deserializer)?;
        from_seconds(seconds)
            .ok_or_else(|| D::Error::custom("a time too far from 1970 to be one in seconds"))
    }
}

fn from_seconds(seconds: Decimal) -> Option<DateTime<Utc>> {
    let whole = seconds.floor();
    let nanos = (seconds - whole).checked_mul(Decimal::from(1_000_000_000))?;
    DateTime::from_timestamp(whole.to_i64()?, nanos.to_u32()?)
}

struct Seconds;

impl Visitor<'_> for Seconds {
    type Value = DateTime<Utc>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("seconds since 1970")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<DateTime<Utc>, E> {
        DateTime::from_timestamp(value, 0)
            .ok_or_else(|| E::invalid_value(Unexpected::Signed(value), &self))
    }
}

impl EncodeAs<DateTime<Utc>> for Rfc3339 {
    fn encode_as<S: Serializer>(value: &DateTime<Utc>, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}

impl<'de> DecodeAs<'de, DateTime<Utc>> for Rfc3339 {
    fn decode_as<D: Deserializer<'de>>(deserializer: D) -> Result<DateTime<Utc>, D::Error> {
        deserializer.deserialize_str(Text)
    }
}

struct Text;

impl Visitor<'_> for Text {
    type Value = DateTime<Utc>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date and time such as 2026-01-31T12:00:00Z")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<DateTime<Utc>, E> {
        parse(value).ok_or_else(|| E::invalid_value(Unexpected::Str(value), &self))
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
