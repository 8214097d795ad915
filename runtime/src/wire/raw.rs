//! A JSON value as text, for types that cannot be read in one go.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeOwned, Error, MapAccess};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::capture::{Capture, capture};
use crate::decode;

/// A JSON value as the text that came, so that unions look at it before they read it and
/// numbers inside keep their digits.
///
/// Borrows from the input where that is possible. Other deserializers than `serde_json`'s have
/// to be self-describing, and their numbers arrive as they see them.
#[derive(Clone)]
pub struct Raw<'de> {
    json: Cow<'de, str>,
    /// Where the value stands in the body, as JSON pointer; set when it is read leniently.
    at: Option<String>,
}

impl Raw<'_> {
    /// Returns the JSON text.
    pub fn text(&self) -> &str {
        &self.json
    }

    /// Reads a `T` from the text, leniently when the value around it is read so.
    ///
    /// # Errors
    /// When the text is not a `T`.
    pub fn parse<T: DeserializeOwned, E: Error>(&self) -> Result<T, E> {
        match &self.at {
            Some(at) => decode::parse_leniently(&self.json, at),
            // The bytes rather than the text: that is the code that reads whole bodies too.
            None => serde_json::from_slice(self.json.as_bytes()).map_err(E::custom),
        }
    }

    /// Turns it into a tree; numbers keep about 17 digits there.
    ///
    /// # Errors
    /// When it is nested more than 127 levels deep.
    pub fn into_value<E: Error>(self) -> Result<Value, E> {
        serde_json::from_str(&self.json).map_err(E::custom)
    }

    /// Finds the value of an object's key as text: a text's content, or a number or boolean as
    /// it is written. `None` for anything else.
    pub fn tag(&self, key: &str) -> Option<String> {
        let mut fields: BTreeMap<Cow<'_, str>, &RawValue> =
            serde_json::from_str(&self.json).ok()?;
        let json = fields.remove(key)?.get();
        match json.as_bytes() {
            [b'"', ..] => serde_json::from_str(json).ok(),
            [b'{' | b'[' | b'n', ..] => None,
            _ => Some(json.to_owned()),
        }
    }

    /// Tells whether it is this very text.
    pub fn is_text(&self, text: &str) -> bool {
        self.json.starts_with('"')
            && serde_json::from_str::<String>(&self.json).is_ok_and(|own| own == text)
    }

    /// Counts how many of `keys` the object has; none when it is not an object.
    pub(super) fn count_keys(&self, keys: &[&str]) -> usize {
        if keys.is_empty() || !self.json.starts_with('{') {
            return 0;
        }
        let fields: BTreeMap<Cow<'_, str>, &RawValue> =
            serde_json::from_str(&self.json).unwrap_or_default();
        keys.iter().filter(|key| fields.contains_key(**key)).count()
    }

    /// Borrows it to be read strictly.
    pub(super) fn strict(&self) -> Raw<'_> {
        Raw {
            json: Cow::Borrowed(&self.json),
            at: None,
        }
    }

    /// Says whether it is read leniently.
    pub(super) fn is_lenient(&self) -> bool {
        self.at.is_some()
    }
}

impl fmt::Debug for Raw<'_> {
    /// Shows the length alone: the text may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Raw({} bytes)", self.json.len())
    }
}

impl<'de> Deserialize<'de> for Raw<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        capture(Text, deserializer)
    }
}

struct Text;

impl<'de> Capture<'de> for Text {
    type Value = Raw<'de>;

    const EXPECTING: &'static str = "any value";

    fn borrowed<E: Error>(self, json: &'de str) -> Result<Raw<'de>, E> {
        Ok(Raw {
            json: Cow::Borrowed(json),
            at: None,
        })
    }

    fn text<E: Error>(self, json: &str, at: Option<String>) -> Result<Raw<'de>, E> {
        Ok(Raw {
            json: Cow::Owned(json.to_owned()),
            at,
        })
    }

    fn value<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw<'de>, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Ok(Raw {
            json: Cow::Owned(value.to_string()),
            at: None,
        })
    }

    fn map<A: MapAccess<'de>>(self, first: String, mut map: A) -> Result<Raw<'de>, A::Error> {
        let mut fields = serde_json::Map::new();
        fields.insert(first, map.next_value()?);
        while let Some((key, value)) = map.next_entry()? {
            fields.insert(key, value);
        }
        Ok(Raw {
            json: Cow::Owned(Value::Object(fields).to_string()),
            at: None,
        })
    }
}
