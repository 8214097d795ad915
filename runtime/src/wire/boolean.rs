//! `bool` as 0/1 or as text.

use std::fmt;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserializer, Serializer};

use super::{DecodeAs, EncodeAs};

/// `bool` as `0` or `1`; reads `true`, `false` and all of it as text too.
#[derive(Debug)]
pub struct BoolInt;

/// `bool` as `"true"` or `"false"`; reads what [`BoolInt`] reads.
#[derive(Debug)]
pub struct BoolText;

impl EncodeAs<bool> for BoolInt {
    fn encode_as<S: Serializer>(value: &bool, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(u8::from(*value))
    }
}

impl<'de> DecodeAs<'de, bool> for BoolInt {
    fn decode_as<D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(Truth)
        } else {
            deserializer.deserialize_u8(Truth)
        }
    }
}

impl EncodeAs<bool> for BoolText {
    fn encode_as<S: Serializer>(value: &bool, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(if *value { "true" } else { "false" })
    }
}

impl<'de> DecodeAs<'de, bool> for BoolText {
    fn decode_as<D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(Truth)
        } else {
            deserializer.deserialize_str(Truth)
        }
    }
}

struct Truth;

impl Visitor<'_> for Truth {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a boolean, 0 or 1")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        Ok(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<bool, E> {
        match value {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(E::invalid_value(Unexpected::Unsigned(value), &self)),
        }
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<bool, E> {
        match u64::try_from(value) {
            Ok(value) => self.visit_u64(value),
            Err(_) => Err(E::invalid_value(Unexpected::Signed(value), &self)),
        }
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<bool, E> {
        match value {
            "0" => Ok(false),
            "1" => Ok(true),
            _ if value.eq_ignore_ascii_case("false") => Ok(false),
            _ if value.eq_ignore_ascii_case("true") => Ok(true),
            _ => Err(E::invalid_value(Unexpected::Str(value), &self)),
        }
    }
}
