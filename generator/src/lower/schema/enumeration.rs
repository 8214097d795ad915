//! `enum`: values out of a list. What is written in JSON decides, where `type` says something else.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostic::Code;
use crate::document::SchemaNode;
use crate::ir::{Docs, EnumDef, EnumValue, Literal, Name, Primitive, TypeKind, TypeRef};

use super::{Lowered, Place};
use crate::lower::context::{Lowering, is_component};
use crate::lower::{docs, extension, literal};

/// Keys under which descriptions say what each value means.
const VALUE_TEXTS: [&str; 3] = [
    "x-enum-descriptions",
    "x-enumDescriptions",
    "x-enum-description",
];

/// Extensions that speak of an enum's type.
const ASKS_FOR_TYPE: [&str; 3] = [
    "x-shopwright-type-name",
    "x-shopwright-variants",
    "x-shopwright-keep",
];

/// Gives the allowed values: those of `enum`, or the one of `const`.
pub(super) fn values<'d>(node: &SchemaNode<'d>) -> &'d [Value] {
    match node.field("const") {
        Some(value) if node.enumeration().is_empty() => std::slice::from_ref(value),
        _ => node.enumeration(),
    }
}

/// Gives the only value allowed, if there is just one, and its type.
pub(super) fn only_value(node: &SchemaNode<'_>) -> Option<(TypeRef, Literal)> {
    let [value] = values(node) else {
        return None;
    };
    if node.extension("x-shopwright-type").is_some() || node.is_nullable() {
        return None;
    }
    let literal = literal::literal(value)?;
    let (primitive, literal) = match (node.type_name(), literal) {
        (_, Literal::Null) => return None,
        (Some("string"), Literal::Bool(_) | Literal::Number(_)) => {
            (Primitive::String, Literal::String(wire_text(value)))
        }
        (_, Literal::Bool(value)) => (Primitive::Bool, Literal::Bool(value)),
        (_, Literal::String(text)) => (Primitive::String, Literal::String(text)),
        (_, Literal::Number(text)) if value.is_i64() => (Primitive::I64, Literal::Number(text)),
        (_, Literal::Number(text)) => (Primitive::F64, Literal::Number(text)),
    };
    Some((TypeRef::Primitive(primitive), literal))
}

/// Gives the only text that an alternative of a union allows, if it needs no type for it.
///
/// One that has a name keeps its type, and so does one that the overlay says something about.
pub(super) fn only_text(node: &SchemaNode<'_>, target: &SchemaNode<'_>) -> Option<String> {
    let is_plain = node.pointer() == target.pointer()
        && !is_component(target)
        && ASKS_FOR_TYPE
            .iter()
            .all(|key| target.extension(key).is_none());
    match only_value(target).filter(|_| is_plain)? {
        (TypeRef::Primitive(Primitive::String), Literal::String(text)) => Some(text),
        _ => None,
    }
}

impl<'d> Lowering<'d, '_> {
    /// Lowers the `enum` of `part`; `node` is what it belongs to.
    pub(super) fn enumeration(
        &mut self,
        node: &SchemaNode<'d>,
        part: &SchemaNode<'d>,
        declared: Option<&str>,
        place: &Place<'_>,
    ) -> Lowered {
        let values = values(part);
        let at = part.pointer().child("enum");
        let nullable = values.iter().any(Value::is_null);
        let values: Vec<_> = values.iter().filter(|value| !value.is_null()).collect();
        if values.is_empty() {
            if !nullable {
                self.report(Code::EmptyEnum, &at, "the list of allowed values is empty");
            }
            let ty = declared
                .filter(|name| *name != "null")
                .map_or(TypeRef::Json, plain);
            return Lowered::of(ty).or_null(nullable);
        }
        let ty = self.values_type(node, part, &values, declared, place);
        Lowered::of(ty).or_null(nullable)
    }

    fn values_type(
        &mut self,
        node: &SchemaNode<'d>,
        part: &SchemaNode<'d>,
        values: &[&'d Value],
        declared: Option<&str>,
        place: &Place<'_>,
    ) -> TypeRef {
        let at = part.pointer().child("enum");
        let Some(base) = base(values, declared) else {
            let message = "values of different types have no enum; the field is raw JSON";
            self.report(Code::RawJson, &at, message);
            return TypeRef::Json;
        };
        if base == Primitive::Bool {
            return TypeRef::Primitive(Primitive::Bool);
        }
        let own = match base {
            Primitive::String => "string",
            Primitive::I64 => "integer",
            _ => "number",
        };
        let differs =
            declared.is_some_and(|name| name != own && (name, own) != ("number", "integer"));
        let converted = base == Primitive::String && !values.iter().all(|value| value.is_string());
        if differs || converted {
            let declared = declared.unwrap_or(own);
            let message = format!("the allowed values are not of type {declared}");
            self.report(Code::EnumMismatch, &at, message);
        }
        let values = self.enum_values(part, values, base);
        TypeRef::Named(self.enter(node, place, TypeKind::Enum(EnumDef { values, base })))
    }

    fn enum_values(
        &mut self,
        part: &SchemaNode<'d>,
        values: &[&'d Value],
        base: Primitive,
    ) -> Vec<EnumValue> {
        let names = extension::setting(part, "x-shopwright-variants");
        let texts = VALUE_TEXTS.iter().find_map(|key| part.extension(key));
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        for (index, value) in values.iter().enumerate() {
            let wire = wire_text(value);
            if !seen.insert(wire.clone()) {
                let message = format!("`{wire}` is listed twice");
                let at = part.pointer().child("enum").index(index);
                self.report(Code::DuplicateEnumValue, &at, message);
                continue;
            }
            let mut name = Name::new(&wire);
            let asked = names.as_ref().and_then(|names| names.get(&wire));
            name.explicit = asked
                .and_then(|name| name.text(self.sink))
                .map(str::to_owned);
            let value = match base {
                Primitive::String => Literal::String(wire.clone()),
                _ => Literal::Number(wire.clone()),
            };
            let docs = value_docs(texts, &wire, index);
            found.push(EnumValue { name, value, docs });
        }
        if let Some(names) = names {
            let known: Vec<&str> = seen.iter().map(String::as_str).collect();
            names.is_mapping_of(&known, self.sink);
        }
        found
    }
}

fn plain(name: &str) -> TypeRef {
    match name {
        "string" => TypeRef::Primitive(Primitive::String),
        "integer" => TypeRef::Primitive(Primitive::I64),
        "number" => TypeRef::Primitive(Primitive::F64),
        "boolean" => TypeRef::Primitive(Primitive::Bool),
        "array" => TypeRef::List(Box::new(TypeRef::Json)),
        "object" => TypeRef::JsonObject,
        _ => TypeRef::Json,
    }
}

/// Decides by which type values travel; `None` when they have none in common.
fn base(values: &[&Value], declared: Option<&str>) -> Option<Primitive> {
    let all = |is: fn(&Value) -> bool| values.iter().all(|value| is(value));
    if values
        .iter()
        .any(|value| value.is_array() || value.is_object())
    {
        return None;
    }
    let whole = |value: &&Value| {
        value
            .as_str()
            .is_some_and(|text| text.parse::<i64>().is_ok())
    };
    match declared {
        Some("string") => Some(Primitive::String),
        Some("integer" | "number") if values.iter().all(whole) => Some(Primitive::I64),
        _ if all(Value::is_boolean) => Some(Primitive::Bool),
        _ if all(Value::is_string) => Some(Primitive::String),
        _ if all(Value::is_i64) => Some(Primitive::I64),
        _ if all(Value::is_number) => Some(Primitive::F64),
        _ => None,
    }
}

/// Gives the text of a value as it is written without quotes.
fn wire_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Finds what a value means, in a list parallel to the values or in a mapping by value.
fn value_docs(texts: Option<&Value>, wire: &str, index: usize) -> Docs {
    let text = match texts {
        Some(Value::Array(items)) => items.get(index),
        Some(Value::Object(map)) => map.get(wire),
        _ => None,
    };
    Docs {
        description: docs::text(text.and_then(Value::as_str)),
        ..Docs::default()
    }
}
