//! A codec at work on one value: as a seed for reading, as a value for serde to write or read.

use std::marker::PhantomData;

use serde::de::DeserializeSeed;
use serde::{Deserializer, Serialize, Serializer};

use super::{DecodeAs, EncodeAs};

/// Reads one value by the codec `C`.
#[derive(Debug)]
pub struct Reading<T, C>(PhantomData<fn() -> (T, C)>);

impl<T, C> Reading<T, C> {
    /// The seed.
    pub const NEW: Self = Self(PhantomData);
}

impl<'de, T, C: DecodeAs<'de, T>> DeserializeSeed<'de> for Reading<T, C> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        C::decode_as(deserializer)
    }
}

/// Writes one value by the codec `C`.
#[derive(Debug)]
pub struct Writing<'a, T: ?Sized, C>(&'a T, PhantomData<fn() -> C>);

impl<'a, T: ?Sized, C> Writing<'a, T, C> {
    /// Borrows the value.
    pub fn new(value: &'a T) -> Self {
        Self(value, PhantomData)
    }
}

impl<T: ?Sized, C: EncodeAs<T>> Serialize for Writing<'_, T, C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        C::encode_as(self.0, serializer)
    }
}

/// A value that serde reads by the codec `C`.
#[derive(Debug)]
pub struct Coded<T, C>(T, PhantomData<fn() -> C>);

impl<T, C> Coded<T, C> {
    /// Takes the value.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<'de, T, C: DecodeAs<'de, T>> serde::Deserialize<'de> for Coded<T, C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        C::decode_as(deserializer).map(|value| Self(value, PhantomData))
    }
}

/// Borrows a value to be written by the codec `C`.
pub fn encoded<C, T: ?Sized>(value: &T) -> Writing<'_, T, C> {
    Writing::new(value)
}
