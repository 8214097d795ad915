//! A JSON value as a tree that keeps the text of its numbers.

use std::collections::BTreeMap;

use serde::de::{Error, Unexpected};
use serde_json::value::RawValue;

/// Deepest nesting that is read.
const MAX_DEPTH: usize = 64;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Tree {
    Null,
    Bool(bool),
    /// A number, as it is written.
    Number(String),
    String(String),
    Array(Vec<Tree>),
    Object(BTreeMap<String, Tree>),
    /// A value that could not be read and was left out.
    Removed,
}

impl Tree {
    /// Reads JSON text. Of equal keys the last one counts.
    pub(super) fn parse(text: &str) -> Result<Self, serde_json::Error> {
        Self::parse_at(serde_json::from_str(text)?, 0)
    }

    // Every level is captured as text and looked at again, so that serde_json alone decides
    // what JSON is; the depth bounds how often.
    fn parse_at(raw: &RawValue, depth: usize) -> Result<Self, serde_json::Error> {
        if depth > MAX_DEPTH {
            return Err(serde_json::Error::custom(format_args!(
                "nested more than {MAX_DEPTH} levels deep"
            )));
        }
        let json = raw.get();
        Ok(match json.as_bytes() {
            [b'n', ..] => Self::Null,
            [b't', ..] => Self::Bool(true),
            [b'f', ..] => Self::Bool(false),
            [b'"', ..] => Self::String(serde_json::from_str(json)?),
            [b'[', ..] => {
                let items: Vec<&RawValue> = serde_json::from_str(json)?;
                let items = items
                    .into_iter()
                    .map(|item| Self::parse_at(item, depth + 1));
                Self::Array(items.collect::<Result<_, _>>()?)
            }
            [b'{', ..] => {
                let fields: BTreeMap<String, &RawValue> = serde_json::from_str(json)?;
                let fields = fields
                    .into_iter()
                    .map(|(key, value)| Ok((key, Self::parse_at(value, depth + 1)?)));
                Self::Object(fields.collect::<Result<_, serde_json::Error>>()?)
            }
            _ => Self::Number(json.to_owned()),
        })
    }

    /// Writes it as JSON text, without what was left out.
    pub(super) fn to_json(&self) -> String {
        match self {
            Self::Null | Self::Removed => "null".to_owned(),
            Self::Bool(value) => value.to_string(),
            Self::Number(text) => text.clone(),
            Self::String(text) => quoted(text),
            Self::Array(items) => {
                let items: Vec<String> = items.iter().map(Self::to_json).collect();
                format!("[{}]", items.join(","))
            }
            Self::Object(fields) => {
                let fields: Vec<String> = fields
                    .iter()
                    .filter(|(_, value)| !matches!(value, Self::Removed))
                    .map(|(key, value)| format!("{}:{}", quoted(key), value.to_json()))
                    .collect();
                format!("{{{}}}", fields.join(","))
            }
        }
    }

    /// Takes the value at these keys out of the tree.
    pub(super) fn take(&mut self, path: &[&str]) -> Option<Self> {
        let mut value = self;
        for key in path {
            value = match value {
                Self::Object(fields) => fields.get_mut(*key)?,
                _ => return None,
            };
        }
        Some(std::mem::replace(value, Self::Removed))
    }

    /// Finds the child by the step of a path.
    pub(super) fn child_mut(&mut self, step: &str) -> Option<&mut Self> {
        match self {
            Self::Object(fields) => fields.get_mut(step),
            Self::Array(items) => items.get_mut(step.parse::<usize>().ok()?),
            _ => None,
        }
    }

    /// Counts the values in it.
    pub(super) fn size(&self) -> usize {
        match self {
            Self::Array(items) => 1 + items.iter().map(Self::size).sum::<usize>(),
            Self::Object(fields) => 1 + fields.values().map(Self::size).sum::<usize>(),
            _ => 1,
        }
    }

    /// Names it in error messages.
    pub(super) fn unexpected(&self) -> Unexpected<'_> {
        match self {
            Self::Null => Unexpected::Unit,
            Self::Bool(value) => Unexpected::Bool(*value),
            Self::Number(_) => Unexpected::Other("a number"),
            Self::String(text) => Unexpected::Str(text),
            Self::Array(_) => Unexpected::Seq,
            Self::Object(_) => Unexpected::Map,
            Self::Removed => Unexpected::Other("a value that was left out"),
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
