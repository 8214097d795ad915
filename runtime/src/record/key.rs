//! The keys of an object, and where fields go that no table names.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};
use serde_json::{Map, Value};

use super::Names;

/// Reads a key as its place in a table of names; past the end for one that is not in it.
///
/// One type for all structs: a visitor for each would cost much of the build.
#[derive(Clone, Copy, Debug)]
pub struct Key(pub &'static Names);

impl<'de> DeserializeSeed<'de> for Key {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        Ok(self.0.place(key))
    }
}

/// Reads a key in the same way, and gives the text of one that is not in the table.
#[derive(Clone, Copy, Debug)]
pub struct AnyKey(pub &'static Names);

impl<'de> DeserializeSeed<'de> for AnyKey {
    type Value = (usize, String);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for AnyKey {
    type Value = (usize, String);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        let place = self.0.place(key);
        let unknown = if place == self.0.len() {
            key.to_owned()
        } else {
            String::new()
        };
        Ok((place, unknown))
    }
}

/// A place for the fields that a struct does not know.
pub trait Rest<V>: Default {
    /// Keeps a field.
    fn add(&mut self, key: String, value: V);
}

impl Rest<Value> for Map<String, Value> {
    fn add(&mut self, key: String, value: Value) {
        self.insert(key, value);
    }
}

impl<V> Rest<V> for BTreeMap<String, V> {
    fn add(&mut self, key: String, value: V) {
        self.insert(key, value);
    }
}
