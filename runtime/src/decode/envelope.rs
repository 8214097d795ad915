//! The strict reading: one pass that reads the payload and keeps its siblings.

use std::fmt;

use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::{Map, Value};

use crate::wire::Text;

/// Reads the payload at `path`, and with `keep` the body without it. `None` when the body has no
/// payload.
pub(super) fn read<T: DeserializeOwned>(
    body: &[u8],
    path: &[&str],
    keep: bool,
) -> Result<(Option<T>, Value), serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let mut payload = None;
    let rest = match path {
        [] => {
            payload = Some(T::deserialize(&mut deserializer)?);
            Value::Null
        }
        [key, inner @ ..] => {
            let level = Level {
                key,
                inner,
                keep,
                payload: &mut payload,
            };
            Value::Object(level.deserialize(&mut deserializer)?)
        }
    };
    deserializer.end()?;
    Ok((payload, rest))
}

/// One object on the way to the payload.
struct Level<'a, T> {
    key: &'a str,
    inner: &'a [&'a str],
    keep: bool,
    payload: &'a mut Option<T>,
}

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for Level<'_, T> {
    type Value = Map<String, Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: DeserializeOwned> Visitor<'de> for Level<'_, T> {
    type Value = Map<String, Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with `{}`", self.key)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut siblings = Map::new();
        while let Some(key) = map.next_key_seed(Text)? {
            if key != self.key && !self.keep {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            if key != self.key {
                siblings.insert(key.into_owned(), map.next_value()?);
                continue;
            }
            match self.inner {
                [] => *self.payload = Some(map.next_value()?),
                [key, inner @ ..] => {
                    let level = Level {
                        key,
                        inner,
                        keep: self.keep,
                        payload: &mut *self.payload,
                    };
                    let around = map.next_value_seed(level)?;
                    if self.keep {
                        siblings.insert(self.key.to_owned(), Value::Object(around));
                    }
                }
            }
        }
        Ok(siblings)
    }
}
