//! Codecs of containers: `Option`, `Vec`, `Box`, `BTreeMap<String, _>`, and [`Same`].

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{DecodeAs, EncodeAs, Reading, Writing};

/// Room made in advance for a list; more is made as values come, so that a false length costs nothing.
const MAX_RESERVED: usize = 1024;

/// The type's own serde implementation.
#[derive(Debug)]
pub struct Same;

impl<T: Serialize + ?Sized> EncodeAs<T> for Same {
    fn encode_as<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> DecodeAs<'de, T> for Same {
    fn decode_as<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

impl<T, C: EncodeAs<T>> EncodeAs<Option<T>> for Option<C> {
    fn encode_as<S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => serializer.serialize_some(&Writing::<T, C>::new(value)),
            None => serializer.serialize_none(),
        }
    }
}

/// `Option<Option<C>>` is three-state: a field that is absent (with `#[serde(default)]`) is
/// `None`, null is `Some(None)`. It needs `skip_serializing_if = "Option::is_none"` to be
/// written the same way.
impl<'de, T, C: DecodeAs<'de, T>> DecodeAs<'de, Option<T>> for Option<C> {
    const READS_NULL: bool = true;

    fn decode_as<D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        if C::READS_NULL {
            C::decode_as(deserializer).map(Some)
        } else {
            deserializer.deserialize_option(OptionVisitor(Reading::<T, C>::NEW))
        }
    }
}

struct OptionVisitor<T, C>(Reading<T, C>);

impl<'de, T, C: DecodeAs<'de, T>> Visitor<'de> for OptionVisitor<T, C> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an optional value")
    }

    fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        self.0.deserialize(deserializer).map(Some)
    }
}

impl<T, C: EncodeAs<T>> EncodeAs<Box<T>> for Box<C> {
    fn encode_as<S: Serializer>(value: &Box<T>, serializer: S) -> Result<S::Ok, S::Error> {
        C::encode_as(value, serializer)
    }
}

impl<'de, T, C: DecodeAs<'de, T>> DecodeAs<'de, Box<T>> for Box<C> {
    const READS_NULL: bool = C::READS_NULL;

    fn decode_as<D: Deserializer<'de>>(deserializer: D) -> Result<Box<T>, D::Error> {
        C::decode_as(deserializer).map(Box::new)
    }
}

impl<T, C: EncodeAs<T>> EncodeAs<Vec<T>> for Vec<C> {
    fn encode_as<S: Serializer>(value: &Vec<T>, serializer: S) -> Result<S::Ok, S::Error> {
        <Self as EncodeAs<[T]>>::encode_as(value, serializer)
    }
}

impl<T, C: EncodeAs<T>> EncodeAs<[T]> for Vec<C> {
    fn encode_as<S: Serializer>(value: &[T], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(value.iter().map(Writing::<T, C>::new))
    }
}

impl<'de, T, C: DecodeAs<'de, T>> DecodeAs<'de, Vec<T>> for Vec<C> {
    fn decode_as<D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_seq(ListVisitor(Reading::<T, C>::NEW))
    }
}

struct ListVisitor<T, C>(Reading<T, C>);

impl<'de, T, C: DecodeAs<'de, T>> Visitor<'de> for ListVisitor<T, C> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
        let mut list = Vec::with_capacity(seq.size_hint().unwrap_or(0).min(MAX_RESERVED));
        while let Some(value) = seq.next_element_seed(Reading::<T, C>::NEW)? {
            list.push(value);
        }
        Ok(list)
    }
}

impl<T, C: EncodeAs<T>> EncodeAs<BTreeMap<String, T>> for BTreeMap<String, C> {
    fn encode_as<S: Serializer>(
        value: &BTreeMap<String, T>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_map(
            value
                .iter()
                .map(|(key, value)| (key, Writing::<T, C>::new(value))),
        )
    }
}

impl<'de, T, C: DecodeAs<'de, T>> DecodeAs<'de, BTreeMap<String, T>> for BTreeMap<String, C> {
    fn decode_as<D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, T>, D::Error> {
        deserializer.deserialize_map(DictVisitor(Reading::<T, C>::NEW))
    }
}

struct DictVisitor<T, C>(Reading<T, C>);

impl<'de, T, C: DecodeAs<'de, T>> Visitor<'de> for DictVisitor<T, C> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<BTreeMap<String, T>, A::Error> {
        let mut dict = BTreeMap::new();
        while let Some(key) = map.next_key::<String>()? {
            dict.insert(key, map.next_value_seed(Reading::<T, C>::NEW)?);
        }
        Ok(dict)
    }
}
