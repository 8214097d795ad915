//! JSON with every digit of its numbers. Zeros at the end of a fraction and exponents do not tell numbers apart: `12.50`
//! is `12.5`.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde_json::value::RawValue;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(BTreeMap<String, Json>),
}

impl Json {
    #[track_caller]
    pub(crate) fn parse(text: &str) -> Self {
        let raw: Box<RawValue> =
            serde_json::from_str(text).unwrap_or_else(|e| panic!("not JSON ({e}): {text}"));
        Self::of(&raw)
    }

    fn of(raw: &RawValue) -> Self {
        let text = raw.get();
        match text.as_bytes()[0] {
            b'n' => Self::Null,
            b't' => Self::Bool(true),
            b'f' => Self::Bool(false),
            b'"' => Self::Text(serde_json::from_str(text).unwrap()),
            b'[' => {
                let items: Vec<Box<RawValue>> = serde_json::from_str(text).unwrap();
                Self::List(items.iter().map(|item| Self::of(item)).collect())
            }
            b'{' => {
                let members: BTreeMap<String, Box<RawValue>> = serde_json::from_str(text).unwrap();
                let members = members
                    .into_iter()
                    .map(|(name, value)| (name, Self::of(&value)));
                Self::Object(members.collect())
            }
            _ => Self::number(text),
        }
    }

    /// The number of this text.
    #[track_caller]
    pub(crate) fn number(text: &str) -> Self {
        let number = text
            .parse::<Decimal>()
            .or_else(|_| Decimal::from_scientific(text));
        match number {
            Ok(number) => Self::Number(number.normalize().to_string()),
            Err(problem) => panic!("{text}: {problem}"),
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.get(name),
            _ => None,
        }
    }

    /// The value at a JSON Pointer that needs no escapes.
    pub(crate) fn pointer(&self, pointer: &str) -> Option<&Self> {
        let mut keys = pointer.split('/').skip(1);
        keys.try_fold(self, |value, key| value.get(key))
    }

    /// Drops members that are `null`: an absent field and one that is `null` are the same to readers.
    pub(crate) fn without_nulls(self) -> Self {
        match self {
            Self::Object(members) => Self::Object(
                members
                    .into_iter()
                    .filter(|(_, value)| *value != Self::Null)
                    .map(|(name, value)| (name, value.without_nulls()))
                    .collect(),
            ),
            Self::List(items) => Self::List(items.into_iter().map(Self::without_nulls).collect()),
            other => other,
        }
    }
}
