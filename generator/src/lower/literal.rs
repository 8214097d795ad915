//! Constant values: defaults, `const`, values of an enum.

use serde_json::Value;

use crate::ir::{Literal, Primitive, TypeKind, TypeRef, TypeTable};

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

/// Says whether a scalar can be a value of the type. Unions are not looked into.
pub(super) fn fits(literal: &Literal, ty: &TypeRef, types: &TypeTable) -> bool {
    let primitive = match ty {
        TypeRef::Primitive(primitive) => primitive,
        TypeRef::Named(id) => match &types.get(*id).kind {
            TypeKind::Enum(body) => &body.base,
            TypeKind::Union(_) => return true,
            TypeKind::Alias(ty) => return fits(literal, ty, types),
            TypeKind::Struct(_) => return false,
        },
        TypeRef::Json => return true,
        TypeRef::Nullable(inner) => return fits(literal, inner, types),
        TypeRef::List(_) | TypeRef::Map(_) | TypeRef::JsonObject | TypeRef::File => return false,
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
