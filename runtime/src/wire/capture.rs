//! The text of a JSON value as it came, through the mechanism behind `serde_json`'s `RawValue`.
//!
//! `serde_json` hands the text to whoever asks for a newtype of a certain name. That name is
//! private to it, so it is not repeated here: [`token`] asks `RawValue` for it. Every other
//! deserializer ignores the name, and then the value itself comes, see [`Capture::value`].

use std::fmt;

use serde::Deserialize;
use serde::de::value::{
    BorrowedStrDeserializer, MapAccessDeserializer, SeqAccessDeserializer, UnitDeserializer,
};
use serde::de::{
    DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde_json::value::RawValue;

/// What is made of a captured value.
pub(crate) trait Capture<'de>: Sized {
    /// What comes out.
    type Value;

    /// Says what is expected, for error messages.
    const EXPECTING: &'static str;

    /// Takes JSON text that lives as long as the input.
    fn borrowed<E: Error>(self, json: &'de str) -> Result<Self::Value, E> {
        self.text(json, None)
    }

    /// Takes JSON text. `at` is its place when it is read leniently.
    fn text<E: Error>(self, json: &str, at: Option<String>) -> Result<Self::Value, E>;

    /// Takes a value of a deserializer that is not `serde_json`'s.
    fn value<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error>;

    /// Takes a map of a deserializer that is not `serde_json`'s, whose first key is already read.
    fn map<A: MapAccess<'de>>(self, first: String, map: A) -> Result<Self::Value, A::Error>;
}

/// Captures the value that `deserializer` stands before.
pub(crate) fn capture<'de, C, D>(capture: C, deserializer: D) -> Result<C::Value, D::Error>
where
    C: Capture<'de>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_newtype_struct(token(), CaptureVisitor(capture))
}

/// Returns the newtype name by which `RawValue` asks for text.
pub(crate) fn token() -> &'static str {
    match <&RawValue>::deserialize(Spy) {
        Err(Name(name)) => name,
        Ok(_) => "",
    }
}

/// A deserializer that only tells which newtype it was asked for.
struct Spy;

#[derive(Debug)]
struct Name(&'static str);

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Name {}

impl Error for Name {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self("")
    }
}

impl<'de> Deserializer<'de> for Spy {
    type Error = Name;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Name> {
        Err(Name(""))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: V,
    ) -> Result<V::Value, Name> {
        Err(Name(name))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        option unit unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct CaptureVisitor<C>(C);

impl<'de, C: Capture<'de>> Visitor<'de> for CaptureVisitor<C> {
    type Value = C::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(C::EXPECTING)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<C::Value, A::Error> {
        match map.next_key_seed(KeySeed)? {
            None => self.0.value(MapAccessDeserializer::new(map)),
            Some(Key::Other(first)) => self.0.map(first, map),
            Some(Key::Token) => match map.next_value_seed(TextSeed)? {
                Text::Borrowed(json) => self.0.borrowed(json),
                Text::Owned(json) => {
                    // Only our own lenient deserializer says where the text came from.
                    let at = match map.next_key_seed(KeySeed)? {
                        Some(_) => Some(map.next_value::<String>()?),
                        None => None,
                    };
                    self.0.text(&json, at)
                }
            },
        }
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<C::Value, D::Error> {
        self.0.value(inner)
    }

    // Deserializers of single values skip the newtype and come straight here.

    fn visit_bool<E: Error>(self, value: bool) -> Result<C::Value, E> {
        self.0.value(value.into_deserializer())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<C::Value, E> {
        self.0.value(value.into_deserializer())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<C::Value, E> {
        self.0.value(value.into_deserializer())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<C::Value, E> {
        self.0.value(value.into_deserializer())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<C::Value, E> {
        self.0.value(value.into_deserializer())
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<C::Value, E> {
        self.0.value(BorrowedStrDeserializer::new(value))
    }

    fn visit_unit<E: Error>(self) -> Result<C::Value, E> {
        self.0.value(UnitDeserializer::new())
    }

    fn visit_none<E: Error>(self) -> Result<C::Value, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<C::Value, D::Error> {
        self.0.value(inner)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<C::Value, A::Error> {
        self.0.value(SeqAccessDeserializer::new(seq))
    }
}

enum Key {
    Token,
    Other(String),
}

struct KeySeed;

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Key, E> {
        Ok(if key == token() {
            Key::Token
        } else {
            Key::Other(key.to_owned())
        })
    }
}

enum Text<'de> {
    Borrowed(&'de str),
    Owned(String),
}

struct TextSeed;

impl<'de> DeserializeSeed<'de> for TextSeed {
    type Value = Text<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Text<'de>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for TextSeed {
    type Value = Text<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON text")
    }

    fn visit_borrowed_str<E: Error>(self, json: &'de str) -> Result<Text<'de>, E> {
        Ok(Text::Borrowed(json))
    }

    fn visit_str<E: Error>(self, json: &str) -> Result<Text<'de>, E> {
        Ok(Text::Owned(json.to_owned()))
    }

    fn visit_string<E: Error>(self, json: String) -> Result<Text<'de>, E> {
        Ok(Text::Owned(json))
    }
}
