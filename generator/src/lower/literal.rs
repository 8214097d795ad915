//! Constant values: defaults, `const`, values of an enum.

use serde_json::Value;

use crate::ir::{Literal, Primitive, TypeRef};

/// Reads a scalar; lists and mappings are none.
pub(super) fn literal(value: &Value) -> Option<Literal> {
    match value {
        Value::Null => Some(Literal::Null),
        Value::Bool(value) => Some(Literal::Bool(*value)),
        Value::Number(number) => Some(Literal::Number(number.to_string())),
        Value::String(text) => Some(Literal::String(text.clone())),
        Value::Array(_) | Value::Object(_) => None,
    }
}

/// Says whether a scalar can be a value of the type. Types of the table are not looked into.
pub(super) fn fits(literal: &Literal, ty: &TypeRef) -> bool {
    let TypeRef::Primitive(primitive) = ty else {
        return matches!(ty, TypeRef::Named(_) | TypeRef::Json | TypeRef::Nullable(_));
    };
    match primitive {
        Primitive::Bool => matches!(literal, Literal::Bool(_)),
        Primitive::BoolInt => {
            matches!(literal, Literal::Bool(_))
                || matches!(literal, Literal::Number(text) if text == "0" || text == "1")
        }
        Primitive::BoolText => {
            matches!(literal, Literal::Bool(_))
                || matches!(literal, Literal::String(text) if text == "true" || text == "false")
        }
        Primitive::I32 | Primitive::I64 | Primitive::U64 | Primitive::UnixSeconds => {
            matches!(literal, Literal::Number(text) if is_whole(text))
        }
        Primitive::F32 | Primitive::F64 => matches!(literal, Literal::Number(_)),
        Primitive::Decimal | Primitive::DecimalText => match literal {
            Literal::Number(_) => true,
            Literal::String(text) => text.parse::<f64>().is_ok(),
            Literal::Null | Literal::Bool(_) => false,
        },
        Primitive::String
        | Primitive::Secret
        | Primitive::Date
        | Primitive::DateTime
        | Primitive::Base64
        | Primitive::Bytes => matches!(literal, Literal::String(_)),
    }
}

/// Says whether the text of a number is that of an integer, as in `5`, and `5.0`.
fn is_whole(text: &str) -> bool {
    let digits = text.strip_suffix(".0").unwrap_or(text);
    digits.parse::<i128>().is_ok()
}
