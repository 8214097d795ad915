//! Types as people name them, in messages.

use super::side::{Side, title};
use crate::ir::{Literal, Primitive, TypeRef, UnionVariant};

impl Side<'_> {
    /// Names a type: `list of Order`, `integer`.
    pub(super) fn describe(self, ty: &TypeRef) -> String {
        match ty {
            TypeRef::Primitive(primitive) => word(*primitive).to_owned(),
            TypeRef::Named(id) => title(self.ty(*id)),
            TypeRef::List(item) => format!("list of {}", self.describe(item)),
            TypeRef::Map(value) => format!("map to {}", self.describe(value)),
            TypeRef::Nullable(value) => format!("{} or null", self.describe(value)),
            TypeRef::Json => "anything".to_owned(),
            TypeRef::JsonObject => "any object".to_owned(),
            TypeRef::File => "file".to_owned(),
        }
    }

    /// Names an alternative of a union: by its type, or by its only text.
    pub(super) fn describe_alternative(self, variant: &UnionVariant) -> String {
        match &variant.only {
            Some(only) => format!("{:?}", only.text),
            None => self.describe(&variant.ty),
        }
    }
}

fn word(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Bool => "boolean",
        Primitive::BoolInt => "boolean as 0 or 1",
        Primitive::BoolText => "boolean as text",
        Primitive::I32 => "32-bit integer",
        Primitive::I64 => "integer",
        Primitive::U64 => "unsigned integer",
        Primitive::F32 => "32-bit number",
        Primitive::F64 => "number",
        Primitive::Decimal => "decimal number",
        Primitive::DecimalText => "decimal number as text",
        Primitive::String => "text",
        Primitive::Secret => "secret text",
        Primitive::Date => "date",
        Primitive::DateTime => "date and time",
        Primitive::UnixSeconds => "time as seconds",
        Primitive::Base64 => "base64 text",
        Primitive::Bytes => "bytes",
    }
}

/// Writes a constant.
pub(super) fn literal(value: Option<&Literal>) -> String {
    match value {
        None => "none".to_owned(),
        Some(Literal::Null) => "null".to_owned(),
        Some(Literal::Bool(value)) => value.to_string(),
        Some(Literal::Number(text)) => text.clone(),
        Some(Literal::String(text)) => format!("{text:?}"),
    }
}

/// Whether every value of the one, as it travels, is a value of the other.
pub(super) fn widens(from: Primitive, to: Primitive) -> bool {
    use Primitive as P;
    let integer = |p| matches!(p, P::I32 | P::I64 | P::U64 | P::BoolInt | P::UnixSeconds);
    let text = |p| {
        matches!(
            p,
            P::Secret | P::Date | P::DateTime | P::Base64 | P::DecimalText | P::BoolText
        )
    };
    match to {
        P::I64 => matches!(from, P::I32 | P::BoolInt | P::UnixSeconds),
        P::F64 | P::Decimal => integer(from) || from == P::F32 || from == P::F64,
        P::String => text(from),
        _ => false,
    }
}
