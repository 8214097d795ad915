//! The types of plain YAML scalars: the core schema of YAML 1.2, less what would lose text.

use serde_json::{Number, Value};

/// What a plain scalar stands for.
pub(super) enum Resolved {
    /// A value that JSON has.
    Value(Value),
    /// An infinity or not-a-number.
    NotFinite,
}

/// Gives a plain (unquoted) scalar its type.
///
/// `yes` and `no` are text as in YAML 1.2, and so are dates. Digits with a leading zero stay text,
/// since they are rarely meant as numbers (`007`).
pub(super) fn resolve(text: &str) -> Resolved {
    Resolved::Value(match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        ".nan" | ".NaN" | ".NAN" => return Resolved::NotFinite,
        _ => {
            let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
            if matches!(unsigned, ".inf" | ".Inf" | ".INF") {
                return Resolved::NotFinite;
            }
            number(text, unsigned).map_or_else(|| Value::String(text.to_owned()), Value::Number)
        }
    })
}

fn number(text: &str, unsigned: &str) -> Option<Number> {
    let radix = |digits: &str, radix| u64::from_str_radix(digits, radix).ok().map(Number::from);
    if let Some(digits) = text.strip_prefix("0x") {
        return digits
            .bytes()
            .all(|b| b.is_ascii_hexdigit())
            .then(|| radix(digits, 16))?;
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return digits
            .bytes()
            .all(|b| b.is_ascii_digit())
            .then(|| radix(digits, 8))?;
    }
    let first = *unsigned.as_bytes().first()?;
    if !(first.is_ascii_digit() || first == b'.') || !is_decimal(unsigned) {
        return None;
    }
    let text = text.strip_prefix('+').unwrap_or(text);
    if let Ok(integer) = text.parse::<i64>() {
        return Some(integer.into());
    }
    if let Ok(integer) = text.parse::<u64>() {
        return Some(integer.into());
    }
    Number::from_f64(text.parse().ok()?)
}

/// Matches `1`, `1.5`, `.5`, `1.`, `1e5`, without leading zeros.
fn is_decimal(text: &str) -> bool {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent_is_fine = exponent.is_none_or(|exponent| {
        let exponent = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        !exponent.is_empty() && digits(exponent)
    });
    let has_leading_zero = whole.len() > 1 && whole.starts_with('0');
    let is_empty = whole.is_empty() && fraction.is_empty();
    digits(whole) && digits(fraction) && exponent_is_fine && !has_leading_zero && !is_empty
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn value(text: &str) -> Value {
        match resolve(text) {
            Resolved::Value(value) => value,
            Resolved::NotFinite => json!("not finite"),
        }
    }

    #[test]
    fn scalars_follow_the_core_schema() {
        let table = [
            ("", Value::Null),
            ("~", Value::Null),
            ("True", json!(true)),
            ("yes", json!("yes")),
            ("on", json!("on")),
            ("12", json!(12)),
            ("-12", json!(-12)),
            ("+12", json!(12)),
            ("0x1F", json!(31)),
            ("0o17", json!(15)),
            ("0x", json!("0x")),
            ("1.5", json!(1.5)),
            (".5", json!(0.5)),
            ("1.", json!(1.0)),
            ("-1e3", json!(-1000.0)),
            ("1e", json!("1e")),
            (".", json!(".")),
            ("e5", json!("e5")),
            ("18446744073709551615", json!(u64::MAX)),
            (
                "123456789012345678901234567890",
                json!(123_456_789_012_345_678_901_234_567_890_f64),
            ),
            ("1e999", json!("1e999")),
            ("007", json!("007")),
            ("0", json!(0)),
            ("0.1", json!(0.1)),
            ("1.2.3", json!("1.2.3")),
            ("2024-01-31", json!("2024-01-31")),
            ("1_000", json!("1_000")),
            ("12:30", json!("12:30")),
            (".inf", json!("not finite")),
            ("-.INF", json!("not finite")),
            (".nan", json!("not finite")),
            ("-", json!("-")),
        ];
        for (text, expected) in table {
            assert_eq!(value(text), expected, "{text:?}");
        }
    }
}
