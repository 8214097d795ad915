//! Which scalar may stand for which.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::tree::Tree;
use crate::wire::parse_decimal;

/// A scalar as another type sees it, and what had to be done for it, if anything.
pub(super) type Converted<T> = Option<(T, Option<&'static str>)>;

/// Sees an integer: also in text, and in `3.0`.
pub(super) fn integer(tree: &Tree) -> Converted<i128> {
    match tree {
        Tree::Number(text) => match text.parse() {
            Ok(value) => Some((value, None)),
            Err(_) => Some((
                whole(text)?,
                Some("a number with a fraction of zero read as an integer"),
            )),
        },
        Tree::String(text) => Some((whole(text)?, Some("text read as an integer"))),
        _ => None,
    }
}

/// Reads a number without a fraction.
fn whole(text: &str) -> Option<i128> {
    let value: Decimal = parse_decimal(text).ok()?;
    if value.is_integer() {
        value.to_i128()
    } else {
        None
    }
}

/// Sees a float: also in text.
pub(super) fn float(tree: &Tree) -> Converted<f64> {
    let (text, what) = match tree {
        Tree::Number(text) => (text.as_str(), None),
        Tree::String(text) => (text.trim_ascii(), Some("text read as a number")),
        _ => return None,
    };
    // Rust reads "inf" and "nan" too, which are not meant.
    let value = text.parse::<f64>().ok().filter(|value| value.is_finite())?;
    Some((value, what))
}

/// Sees a boolean: also in 0, 1 and text of any of it.
pub(super) fn boolean(tree: &Tree) -> Converted<bool> {
    match tree {
        Tree::Bool(value) => Some((*value, None)),
        Tree::Number(text) => match text.as_str() {
            "0" => Some((false, Some("0 read as false"))),
            "1" => Some((true, Some("1 read as true"))),
            _ => None,
        },
        Tree::String(text) => {
            let value = match text.trim_ascii().to_ascii_lowercase().as_str() {
                "0" | "false" => false,
                "1" | "true" => true,
                _ => return None,
            };
            Some((value, Some("text read as a boolean")))
        }
        _ => None,
    }
}

/// Sees text: also in numbers and booleans, as they are written.
pub(super) fn text(tree: &Tree) -> Converted<&str> {
    match tree {
        Tree::String(text) => Some((text, None)),
        Tree::Number(text) => Some((text, Some("a number read as text"))),
        Tree::Bool(true) => Some(("true", Some("a boolean read as text"))),
        Tree::Bool(false) => Some(("false", Some("a boolean read as text"))),
        _ => None,
    }
}
