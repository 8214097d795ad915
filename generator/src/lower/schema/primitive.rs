//! Scalars: `type` and `format`, or the type that the overlay states.

use serde_json::Value;

use crate::document::SchemaNode;
use crate::ir::{Primitive, TypeRef};

use super::all_of::Parts;
use crate::lower::context::Lowering;
use crate::lower::extension;

/// Values of `x-shopwright-type`. What is none of these is any JSON.
const STATED: [(&str, Option<Primitive>); 17] = [
    ("decimal", Some(Primitive::Decimal)),
    ("decimal-text", Some(Primitive::DecimalText)),
    ("bool", Some(Primitive::Bool)),
    ("bool-int", Some(Primitive::BoolInt)),
    ("bool-text", Some(Primitive::BoolText)),
    ("i32", Some(Primitive::I32)),
    ("i64", Some(Primitive::I64)),
    ("u64", Some(Primitive::U64)),
    ("f32", Some(Primitive::F32)),
    ("f64", Some(Primitive::F64)),
    ("string", Some(Primitive::String)),
    ("secret", Some(Primitive::Secret)),
    ("date", Some(Primitive::Date)),
    ("date-time", Some(Primitive::DateTime)),
    ("unix-seconds", Some(Primitive::UnixSeconds)),
    ("base64", Some(Primitive::Base64)),
    ("json", None),
];

impl<'d> Lowering<'d, '_> {
    /// Gives the type that `x-shopwright-type` states, also beside a reference.
    pub(super) fn stated_type(&mut self, node: &SchemaNode<'d>) -> Option<TypeRef> {
        let setting = extension::setting(node, "x-shopwright-type")?;
        let stated = setting.word(&STATED, self.sink)?;
        Some(stated.map_or(TypeRef::Json, TypeRef::Primitive))
    }

    /// Gives the type of a scalar. A format that is not known changes nothing.
    pub(super) fn scalar(&mut self, name: &str, parts: &Parts<'d>) -> TypeRef {
        let format = parts.format().unwrap_or_default();
        TypeRef::Primitive(match name {
            "boolean" => Primitive::Bool,
            "integer" => integer(format, parts),
            "number" => number(format),
            "string" => match string(format) {
                Primitive::Bytes if self.schemas.carrier == super::Carrier::Multipart => {
                    return TypeRef::File;
                }
                // JSON has no bytes: whatever is meant, it arrives as text.
                Primitive::Bytes => Primitive::String,
                primitive => primitive,
            },
            _ => return TypeRef::Json,
        })
    }
}

fn integer(format: &str, parts: &Parts<'_>) -> Primitive {
    let too_large = |node: &SchemaNode<'_>| {
        let maximum = node.field("maximum").and_then(Value::as_f64);
        maximum.is_some_and(|maximum| maximum > 9_223_372_036_854_775_807.0)
    };
    match format {
        "int32" | "int16" | "int8" | "uint16" | "uint8" => Primitive::I32,
        "uint64" => Primitive::U64,
        "unix-time" | "unixtime" => Primitive::UnixSeconds,
        _ if parts.nodes().any(too_large) => Primitive::U64,
        _ => Primitive::I64,
    }
}

/// `float` is `f64` too: many a description says so of values that `f32` cannot hold.
fn number(format: &str) -> Primitive {
    match format {
        "decimal" => Primitive::Decimal,
        "int32" => Primitive::I32,
        "int64" => Primitive::I64,
        _ => Primitive::F64,
    }
}

fn string(format: &str) -> Primitive {
    match format {
        "date" => Primitive::Date,
        "date-time" => Primitive::DateTime,
        "byte" | "base64" => Primitive::Base64,
        "binary" => Primitive::Bytes,
        "password" => Primitive::Secret,
        "decimal" => Primitive::DecimalText,
        _ => Primitive::String,
    }
}
