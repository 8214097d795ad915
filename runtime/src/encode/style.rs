//! What the styles have in common: a value laid flat, and its parts escaped and joined.

use super::percent::Escape;
use super::{EncodeError, ParamValue};
use crate::operation::Style;

/// A value without `null`s and without nesting.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Flat {
    /// Nothing to write: `null`, an empty list or object.
    Nothing,
    Scalar(String),
    List(Vec<String>),
    Object(Vec<(String, String)>),
}

impl Flat {
    pub(crate) fn of(value: &ParamValue) -> Self {
        match value {
            ParamValue::List(items) => match items.iter().filter_map(part).collect::<Vec<_>>() {
                texts if texts.is_empty() => Self::Nothing,
                texts => Self::List(texts),
            },
            ParamValue::Object(pairs) => {
                let pairs = pairs
                    .iter()
                    .filter_map(|(name, value)| Some((name.clone(), part(value)?)));
                match pairs.collect::<Vec<_>>() {
                    pairs if pairs.is_empty() => Self::Nothing,
                    pairs => Self::Object(pairs),
                }
            }
            scalar => part(scalar).map_or(Self::Nothing, Self::Scalar),
        }
    }

    /// Joins the parts: `a,b`, objects `k,v,k,v`.
    pub(crate) fn join(&self, escape: Escape, delimiter: &str) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Scalar(text) => escape.text(text).into_owned(),
            Self::List(items) => join(items.iter().map(|item| escape.text(item)), delimiter),
            Self::Object(pairs) => {
                let parts = pairs.iter().flat_map(|(name, value)| [name, value]);
                join(parts.map(|part| escape.text(part)), delimiter)
            }
        }
    }

    /// Joins the parts where each stands for itself: `a,b`, objects `k=v,k=v`.
    pub(crate) fn join_exploded(&self, escape: Escape, delimiter: &str) -> String {
        match self {
            Self::Object(pairs) => {
                let pair = |(name, value): &(String, String)| {
                    format!("{}={}", escape.text(name), escape.text(value))
                };
                join(pairs.iter().map(pair), delimiter)
            }
            other => other.join(escape, delimiter),
        }
    }

    /// Returns the names and values when each part stands for itself: `id=a&id=b`, `k=v&k=v`.
    pub(crate) fn into_pairs(self, name: &str) -> Vec<(String, String)> {
        match self {
            Self::Nothing => Vec::new(),
            Self::Scalar(text) => vec![(name.to_owned(), text)],
            Self::List(items) => items
                .into_iter()
                .map(|item| (name.to_owned(), item))
                .collect(),
            Self::Object(pairs) => pairs,
        }
    }
}

/// Text of a value that is one part; `None` for `null`. A part that is itself a list or an object
/// is written as JSON.
fn part(value: &ParamValue) -> Option<String> {
    match value {
        ParamValue::Null | ParamValue::Invalid(_) => None,
        ParamValue::Text(text) | ParamValue::Bare(text) => Some(text.clone()),
        ParamValue::Secret(secret) => Some(secret.expose().to_owned()),
        ParamValue::Reserved(value) => part(value),
        ParamValue::List(_) | ParamValue::Object(_) => Some(value.to_json()),
    }
}

fn join(parts: impl Iterator<Item = impl AsRef<str>>, delimiter: &str) -> String {
    let mut out = String::new();
    for (index, part) in parts.enumerate() {
        if index > 0 {
            out.push_str(delimiter);
        }
        out.push_str(part.as_ref());
    }
    out
}

/// Unwraps `Reserved`, and refuses a value that holds an invalid one; `what` names it then.
pub(crate) fn checked(
    what: impl FnOnce() -> String,
    value: &ParamValue,
) -> Result<(&ParamValue, Escape), EncodeError> {
    if let Some(problem) = problem(value) {
        return Err(EncodeError::new(what(), problem));
    }
    Ok(match value {
        ParamValue::Reserved(value) => (value, Escape::Reserved),
        value => (value, Escape::Component),
    })
}

fn problem(value: &ParamValue) -> Option<&str> {
    match value {
        ParamValue::Invalid(problem) => Some(problem),
        ParamValue::Reserved(value) => problem(value),
        ParamValue::List(items) => items.iter().find_map(problem),
        ParamValue::Object(pairs) => pairs.iter().find_map(|(_, value)| problem(value)),
        ParamValue::Null | ParamValue::Text(_) | ParamValue::Secret(_) | ParamValue::Bare(_) => {
            None
        }
    }
}

/// The error for a style that does not exist in this place.
pub(crate) fn misplaced(what: String, style: Style) -> EncodeError {
    EncodeError::new(what, format!("cannot be written in style {style:?} there"))
}
