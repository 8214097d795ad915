//! Helpers that generated models name.

use std::fmt;
use std::marker::PhantomData;

use rust_decimal::Decimal;
use serde::de::{self, DeserializeSeed, Deserializer, Visitor};
use serde::{Deserialize, Serialize, Serializer};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Page<T> {
    pub data: Vec<T>,
    pub total: Option<i64>,
}

/// `#[serde(with = "As::<Option<Money>>")]`: a field in another notation.
pub struct As<W>(PhantomData<W>);
pub struct Money;

pub trait ReadAs<T>: Sized {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
}
pub trait WriteAs<T> {
    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error>;
}

impl<W> As<W> {
    pub fn deserialize<'de, T, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>
    where
        W: ReadAs<T>,
    {
        W::read(deserializer)
    }
    pub fn serialize<T, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
    where
        W: WriteAs<T>,
    {
        W::write(value, serializer)
    }
}

/// The same as a value, for written-out implementations.
pub struct Read<W, T>(pub T, PhantomData<W>);
impl<'de, W: ReadAs<T>, T> Deserialize<'de> for Read<W, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        W::read(deserializer).map(|v| Self(v, PhantomData))
    }
}
pub struct Write<'a, W, T>(pub &'a T, pub PhantomData<W>);
impl<W: WriteAs<T>, T> Serialize for Write<'_, W, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        W::write(self.0, serializer)
    }
}
pub fn write_as<W, T>(value: &T) -> Write<'_, W, T> {
    Write(value, PhantomData)
}

struct MoneyVisitor;
impl Visitor<'_> for MoneyVisitor {
    type Value = Decimal;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an amount")
    }
    fn visit_i64<E: de::Error>(self, v: i64) -> Result<Decimal, E> {
        Ok(v.into())
    }
    fn visit_u64<E: de::Error>(self, v: u64) -> Result<Decimal, E> {
        Ok(v.into())
    }
    fn visit_f64<E: de::Error>(self, v: f64) -> Result<Decimal, E> {
        self.visit_str(&v.to_string())
    }
    fn visit_str<E: de::Error>(self, v: &str) -> Result<Decimal, E> {
        v.parse().map_err(E::custom)
    }
}
impl ReadAs<Decimal> for Money {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
        deserializer.deserialize_any(MoneyVisitor)
    }
}
impl WriteAs<Decimal> for Money {
    fn write<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }
}
impl<W: ReadAs<T>, T> ReadAs<Option<T>> for Option<W> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        Ok(Option::<Read<W, T>>::deserialize(deserializer)?.map(|r| r.0))
    }
}
impl<W: WriteAs<T>, T> WriteAs<Option<T>> for Option<W> {
    fn write<S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
        value.as_ref().map(write_as::<W, T>).serialize(serializer)
    }
}

/// Maps a key to its place in a table of names (unknown: `usize::MAX`), instead of a `Field` enum per struct.
#[derive(Clone, Copy)]
pub struct Key(pub &'static [&'static str]);
impl<'de> DeserializeSeed<'de> for Key {
    type Value = usize;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}
impl Visitor<'_> for Key {
    type Value = usize;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }
    fn visit_str<E: de::Error>(self, v: &str) -> Result<usize, E> {
        Ok(self.0.iter().position(|name| *name == v).unwrap_or(usize::MAX))
    }
}

#[inline]
pub fn required<T, E: de::Error>(value: Option<T>, name: &'static str) -> Result<T, E> {
    value.ok_or_else(|| E::missing_field(name))
}

/// Reads a string and gives it to the type's own constructor.
pub fn read_string<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    String::deserialize(deserializer)
}
