//! Reading structs that keep the fields they do not know.
//!
//! serde's `flatten` would buffer every field on the way and lose the digits of numbers. Here
//! the derived implementation reads its fields straight from the input, and what it does not
//! know is put aside:
//!
//! ```text
//! #[derive(Deserialize)]
//! #[serde(remote = "Self")]
//! struct Order { id: i64, #[serde(skip)] additional: Map<String, Value> }
//!
//! impl<'de> Deserialize<'de> for Order {
//!     fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
//!         let mut additional = Map::new();
//!         let mut order = Self::deserialize(Additional::new(deserializer, &mut additional))?;
//!         order.additional = additional;
//!         Ok(order)
//!     }
//! }
//! ```

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::value::CowStrDeserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

/// A place for the fields that a struct does not know.
pub trait Keep<'de> {
    /// Reads the value of `key` and keeps it.
    ///
    /// # Errors
    /// When the value is not of the kept type.
    fn keep<A: MapAccess<'de>>(&mut self, key: String, map: &mut A) -> Result<(), A::Error>;
}

impl<'de> Keep<'de> for Map<String, Value> {
    fn keep<A: MapAccess<'de>>(&mut self, key: String, map: &mut A) -> Result<(), A::Error> {
        self.insert(key, map.next_value()?);
        Ok(())
    }
}

impl<'de, T: Deserialize<'de>> Keep<'de> for BTreeMap<String, T> {
    fn keep<A: MapAccess<'de>>(&mut self, key: String, map: &mut A) -> Result<(), A::Error> {
        self.insert(key, map.next_value()?);
        Ok(())
    }
}

/// A deserializer for one derived struct, which puts unknown fields aside.
#[derive(Debug)]
pub struct Additional<'a, D, K> {
    inner: D,
    kept: &'a mut K,
}

impl<'a, D, K> Additional<'a, D, K> {
    /// Wraps a deserializer; unknown fields go to `kept`.
    pub fn new(inner: D, kept: &'a mut K) -> Self {
        Self { inner, kept }
    }
}

impl<'de, D: Deserializer<'de>, K: Keep<'de>> Deserializer<'de> for Additional<'_, D, K> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, D::Error> {
        Err(D::Error::custom("only structs keep additional fields"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let Self { inner, kept } = self;
        inner.deserialize_struct(
            name,
            fields,
            Split {
                visitor,
                fields,
                kept,
            },
        )
    }

    fn is_human_readable(&self) -> bool {
        self.inner.is_human_readable()
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        option unit unit_struct newtype_struct seq tuple tuple_struct map enum identifier
        ignored_any
    }
}

/// The struct's visitor, behind the sieve.
struct Split<'a, V, K> {
    visitor: V,
    fields: &'static [&'static str],
    kept: &'a mut K,
}

impl<'de, V: Visitor<'de>, K: Keep<'de>> Visitor<'de> for Split<'_, V, K> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_map(Sieve {
            map,
            fields: self.fields,
            kept: self.kept,
        })
    }
}

/// The object's fields without those that the struct does not know.
struct Sieve<'a, A, K> {
    map: A,
    fields: &'static [&'static str],
    kept: &'a mut K,
}

impl<'de, A: MapAccess<'de>, K: Keep<'de>> MapAccess<'de> for Sieve<'_, A, K> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        while let Some(key) = self.map.next_key_seed(Key)? {
            if self.fields.contains(&key.as_ref()) {
                return seed.deserialize(CowStrDeserializer::new(key)).map(Some);
            }
            self.kept.keep(key.into_owned(), &mut self.map)?;
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}

/// Reads a key, borrowed where the input allows.
pub(crate) struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(key.to_owned()))
    }

    fn visit_string<E: Error>(self, key: String) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(key))
    }
}
