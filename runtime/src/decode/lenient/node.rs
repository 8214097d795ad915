//! A value of the tree as a deserializer that converts what obviously stands for another.

use std::collections::BTreeMap;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, Expected, IntoDeserializer, Visitor};

use super::access::{Captured, Fields, Items};
use super::convert::{self, Converted};
use super::fault::Fault;
use super::path::{Path, to_pointer};
use super::session;
use super::tree::Tree;
use crate::wire::token;

/// A value and its place.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    tree: &'a Tree,
    path: &'a Path<'a>,
    /// A key of a map: text by nature, so that conversions are no repairs.
    is_key: bool,
    /// The body, read in the place of a payload that is missing; then its shape has to fit.
    is_whole_body: bool,
}

impl<'a> Node<'a> {
    pub(super) fn new(tree: &'a Tree, path: &'a Path<'a>) -> Self {
        Self {
            tree,
            path,
            is_key: false,
            is_whole_body: false,
        }
    }

    pub(super) fn key(tree: &'a Tree, path: &'a Path<'a>) -> Self {
        Self {
            is_key: true,
            ..Self::new(tree, path)
        }
    }

    pub(super) fn whole_body(tree: &'a Tree, path: &'a Path<'a>) -> Self {
        Self {
            is_whole_body: true,
            ..Self::new(tree, path)
        }
    }

    fn record(self, what: &str) {
        if !self.is_key {
            session::record(self.path, what);
        }
    }

    /// Notes the repair of a conversion, or says that there is none.
    fn converted<T>(self, converted: Converted<T>, expected: &dyn Expected) -> Result<T, Fault> {
        match converted {
            Some((value, repair)) => {
                if let Some(what) = repair {
                    self.record(what);
                }
                Ok(value)
            }
            None => Err(self.unfit(expected)),
        }
    }

    /// Another number or text might fit; of the other types none would.
    fn unfit(self, expected: &dyn Expected) -> Fault {
        match self.tree {
            Tree::Number(_) | Tree::String(_) => {
                Fault::invalid_value(self.tree.unexpected(), expected)
            }
            _ => Fault::invalid_type(self.tree.unexpected(), expected),
        }
    }

    fn integer<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let value = self.converted(convert::integer(self.tree), &visitor)?;
        match (u64::try_from(value), i64::try_from(value)) {
            (Ok(value), _) => visitor.visit_u64(value),
            (_, Ok(value)) => visitor.visit_i64(value),
            _ => visitor.visit_i128(value),
        }
    }

    fn float<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let value = self.converted(convert::float(self.tree), &visitor)?;
        visitor.visit_f64(value)
    }

    fn text<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let value = self.converted(convert::text(self.tree), &visitor)?;
        visitor.visit_str(value)
    }

    /// Reads an object; PHP writes an empty one as `[]`.
    fn object<'de, V: Visitor<'de>>(self, visitor: V, is_struct: bool) -> Result<V::Value, Fault> {
        match self.tree {
            Tree::Object(fields) => visitor.visit_map(Fields::new(fields, self.path, is_struct)),
            Tree::Array(items) if items.is_empty() => {
                self.record("an empty list read as an object");
                visitor.visit_map(Fields::new(&BTreeMap::new(), self.path, is_struct))
            }
            _ => Err(self.unfit(&visitor)),
        }
    }

    /// Reads an object by what it says itself.
    fn number<'de, V: Visitor<'de>>(text: &str, visitor: V) -> Result<V::Value, Fault> {
        if let Ok(value) = text.parse() {
            return visitor.visit_u64(value);
        }
        if let Ok(value) = text.parse() {
            return visitor.visit_i64(value);
        }
        match text.parse() {
            Ok(value) => visitor.visit_f64(value),
            Err(cause) => Err(Fault::custom(cause)),
        }
    }
}

/// Hints that one method answers.
macro_rules! hints {
    ($($hint:ident => $method:ident;)*) => {
        $(fn $hint<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            self.$method(visitor)
        })*
    };
}

impl<'de> Deserializer<'de> for Node<'_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.tree {
            Tree::Null => visitor.visit_unit(),
            Tree::Bool(value) => visitor.visit_bool(*value),
            Tree::Number(text) => Self::number(text, visitor),
            Tree::String(text) => visitor.visit_str(text),
            Tree::Array(items) => visitor.visit_seq(Items::new(items, self.path)),
            Tree::Object(_) => self.object(visitor, false),
            Tree::Removed => Err(self.unfit(&visitor)),
        }
    }

    hints! {
        deserialize_i8 => integer;
        deserialize_i16 => integer;
        deserialize_i32 => integer;
        deserialize_i64 => integer;
        deserialize_i128 => integer;
        deserialize_u8 => integer;
        deserialize_u16 => integer;
        deserialize_u32 => integer;
        deserialize_u64 => integer;
        deserialize_u128 => integer;
        deserialize_f32 => float;
        deserialize_f64 => float;
        deserialize_char => text;
        deserialize_str => text;
        deserialize_string => text;
        deserialize_identifier => text;
    }

    serde::forward_to_deserialize_any! { bytes byte_buf }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let value = self.converted(convert::boolean(self.tree), &visitor)?;
        visitor.visit_bool(value)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.tree {
            Tree::Null | Tree::Removed => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    /// Reads a list; null is an empty one, and a single value a list of one.
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.tree {
            Tree::Array(items) => visitor.visit_seq(Items::new(items, self.path)),
            Tree::Removed => Err(self.unfit(&visitor)),
            _ if self.is_whole_body => Err(self.unfit(&visitor)),
            Tree::Null => {
                self.record("null read as an empty list");
                visitor.visit_seq(Items::new(&[], self.path))
            }
            Tree::String(text) if text.is_empty() => {
                self.record("empty text read as an empty list");
                visitor.visit_seq(Items::new(&[], self.path))
            }
            single => {
                self.record("a single value read as a list of one");
                visitor.visit_seq(Items::new(std::slice::from_ref(single), self.path))
            }
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_any(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_any(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.object(visitor, false)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if self.is_whole_body {
            let fits = match self.tree {
                Tree::Object(object) => fields.iter().any(|field| object.contains_key(*field)),
                _ => false,
            };
            if !fits {
                return Err(self.unfit(&visitor));
            }
        }
        self.object(visitor, true)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if let Tree::Object(fields) = self.tree {
            let fields = Fields::new(fields, self.path, false);
            return visitor.visit_enum(MapAccessDeserializer::new(fields));
        }
        let variant = self.converted(convert::text(self.tree), &visitor)?;
        visitor.visit_enum(variant.into_deserializer())
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if name != token() {
            return visitor.visit_newtype_struct(self);
        }
        if matches!(self.tree, Tree::Removed) {
            return Err(self.unfit(&visitor));
        }
        let pointer = to_pointer(&self.path.steps());
        visitor.visit_map(Captured::new(self.tree.to_json(), pointer))
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_any(visitor)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_any(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }
}
