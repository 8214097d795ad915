//! Writing structs that keep the fields they do not know; the mirror of
//! [`Additional`](super::Additional).
//!
//! ```text
//! impl Serialize for Order {
//!     fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
//!         Self::serialize(self, WithAdditional::new(serializer, &self.additional))
//!     }
//! }
//! ```

use serde::ser::{Error, Impossible, SerializeMap, SerializeStruct};
use serde::{Serialize, Serializer};

/// A serializer for one derived struct (`#[serde(remote = "Self")]`), which writes the fields
/// it kept behind its own, as one object.
///
/// A kept field by the name of a declared one would come twice; whoever fills the map must
/// not do that.
#[derive(Debug)]
pub struct WithAdditional<S, I> {
    inner: S,
    kept: I,
}

impl<'a, S, I, T> WithAdditional<S, I>
where
    I: Iterator<Item = (&'a String, &'a T)>,
    T: Serialize + 'a,
{
    /// Wraps a serializer; `kept` are the additional fields.
    pub fn new(inner: S, kept: impl IntoIterator<IntoIter = I>) -> Self {
        Self {
            inner,
            kept: kept.into_iter(),
        }
    }
}

/// An object being written.
#[derive(Debug)]
pub struct Fields<M, I> {
    map: M,
    kept: I,
}

impl<'a, M, I, T> SerializeStruct for Fields<M, I>
where
    M: SerializeMap,
    I: Iterator<Item = (&'a String, &'a T)>,
    T: Serialize + 'a,
{
    type Ok = M::Ok;
    type Error = M::Error;

    fn serialize_field<V: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &V,
    ) -> Result<(), M::Error> {
        self.map.serialize_entry(key, value)
    }

    fn end(mut self) -> Result<M::Ok, M::Error> {
        for (key, value) in self.kept {
            self.map.serialize_entry(key, value)?;
        }
        self.map.end()
    }
}

/// Answers everything that is not a struct with an error.
macro_rules! refuse {
    ($($method:ident($($argument:ty),*) -> $ok:ty;)*) => {
        $(fn $method(self, $(_: $argument),*) -> Result<$ok, S::Error> {
            Err(S::Error::custom("only structs keep additional fields"))
        })*
    };
}

impl<'a, S, I, T> Serializer for WithAdditional<S, I>
where
    S: Serializer,
    I: Iterator<Item = (&'a String, &'a T)>,
    T: Serialize + 'a,
{
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Impossible<S::Ok, S::Error>;
    type SerializeTuple = Impossible<S::Ok, S::Error>;
    type SerializeTupleStruct = Impossible<S::Ok, S::Error>;
    type SerializeTupleVariant = Impossible<S::Ok, S::Error>;
    type SerializeMap = Impossible<S::Ok, S::Error>;
    type SerializeStruct = Fields<S::SerializeMap, I>;
    type SerializeStructVariant = Impossible<S::Ok, S::Error>;

    fn serialize_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStruct, S::Error> {
        let map = self.inner.serialize_map(None)?;
        Ok(Fields {
            map,
            kept: self.kept,
        })
    }

    fn is_human_readable(&self) -> bool {
        self.inner.is_human_readable()
    }

    fn serialize_some<V: Serialize + ?Sized>(self, _: &V) -> Result<S::Ok, S::Error> {
        self.serialize_unit()
    }

    fn serialize_newtype_struct<V: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: &V,
    ) -> Result<S::Ok, S::Error> {
        self.serialize_unit()
    }

    fn serialize_newtype_variant<V: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &V,
    ) -> Result<S::Ok, S::Error> {
        self.serialize_unit()
    }

    refuse! {
        serialize_bool(bool) -> S::Ok;
        serialize_i8(i8) -> S::Ok;
        serialize_i16(i16) -> S::Ok;
        serialize_i32(i32) -> S::Ok;
        serialize_i64(i64) -> S::Ok;
        serialize_u8(u8) -> S::Ok;
        serialize_u16(u16) -> S::Ok;
        serialize_u32(u32) -> S::Ok;
        serialize_u64(u64) -> S::Ok;
        serialize_f32(f32) -> S::Ok;
        serialize_f64(f64) -> S::Ok;
        serialize_char(char) -> S::Ok;
        serialize_str(&str) -> S::Ok;
        serialize_bytes(&[u8]) -> S::Ok;
        serialize_none() -> S::Ok;
        serialize_unit() -> S::Ok;
        serialize_unit_struct(&'static str) -> S::Ok;
        serialize_unit_variant(&'static str, u32, &'static str) -> S::Ok;
        serialize_seq(Option<usize>) -> Self::SerializeSeq;
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_map(Option<usize>) -> Self::SerializeMap;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }
}
