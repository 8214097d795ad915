//! Scalars of the wrong type whose meaning is clear.

use serde_json::{Number, Value};

/// Numbers and booleans were meant as text; a list of lines was meant as lines.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(boolean) => Some(boolean.to_string()),
        Value::Array(lines) if !lines.is_empty() => {
            let lines: Option<Vec<_>> = lines.iter().map(Value::as_str).collect();
            Some(lines?.join("\n"))
        }
        _ => None,
    }
}

/// `"true"`, `"yes"`, `1` and their opposites.
pub(super) fn boolean(value: &Value) -> Option<bool> {
    match value {
        Value::String(text) => match text.trim().to_ascii_lowercase().as_str() {
            "true" | "yes" | "1" => Some(true),
            "false" | "no" | "0" => Some(false),
            _ => None,
        },
        Value::Number(number) => match number.as_u64() {
            Some(1) => Some(true),
            Some(0) => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// `"12"` and `12.0`; nothing negative.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss
)]
pub(super) fn count(value: &Value) -> Option<u64> {
    let float = match value {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => match text.trim().parse::<u64>() {
            Ok(count) => return Some(count),
            Err(_) => return None,
        },
        _ => return None,
    };
    let is_whole = float >= 0.0 && float.fract() == 0.0 && float < u64::MAX as f64;
    is_whole.then_some(float as u64)
}

/// `"1.5"`.
pub(super) fn number(value: &Value) -> Option<Number> {
    let text = value.as_str()?.trim();
    if let Ok(integer) = text.parse::<i64>() {
        return Some(integer.into());
    }
    Number::from_f64(text.parse().ok()?)
}
