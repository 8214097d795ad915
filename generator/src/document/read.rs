//! Reads one level of a node, and finds the field that makes a node unreadable.

use std::sync::LazyLock;

use serde::de::DeserializeOwned;
use serde::de::value::MapDeserializer;
use serde_json::{Value, json};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Pointer};
use crate::grammar::{Kind, Place, Shape};
use crate::source::type_name;

static CUT_ONE: LazyLock<Value> = LazyLock::new(|| json!({"$ref": "#"}));
static CUT_LIST: LazyLock<Value> = LazyLock::new(|| json!([]));
static CUT_MAP: LazyLock<Value> = LazyLock::new(|| json!({}));

type Fields<'v> = Vec<(&'v str, &'v Value)>;

/// Reads the fields of `value` that belong to its own level.
pub(super) fn read<T: DeserializeOwned>(
    kind: Kind,
    pointer: &Pointer,
    value: &Value,
    sink: &mut Diagnostics,
) -> Option<T> {
    let Some(map) = value.as_object() else {
        let message = format!("a mapping is expected here, not {}", type_name(value));
        sink.push(Diagnostic::new(Code::UnreadableNode, pointer, message));
        return None;
    };
    let fields: Fields<'_> = map
        .iter()
        .filter_map(|(key, value)| cut(kind, key, value))
        .collect();
    match deserialize(&fields) {
        Ok(typed) => Some(typed),
        Err(error) => salvage(kind, pointer, fields, &error, sink),
    }
}

fn deserialize<T: DeserializeOwned>(fields: &Fields<'_>) -> Result<T, serde_json::Error> {
    T::deserialize(MapDeserializer::new(fields.iter().copied()))
}

/// Replaces a child that is a node of its own by a stub.
fn cut<'v>(kind: Kind, key: &'v str, value: &'v Value) -> Option<(&'v str, &'v Value)> {
    let Place::Shaped(shape) = kind.place(key) else {
        // Only extensions and known fields are read.
        return key.starts_with("x-").then_some((key, value));
    };
    let stub = match shape {
        Shape::List(child) if !child.is_inline() && value.is_array() => &*CUT_LIST,
        Shape::Map(child) if !child.is_inline() && value.is_object() => &*CUT_MAP,
        Shape::BoolOr(_) if value.is_object() => &*CUT_ONE,
        Shape::One(Kind::Responses) => &*CUT_MAP,
        Shape::One(Kind::Operation) => return None,
        Shape::One(child) if !child.is_inline() => &*CUT_ONE,
        _ => value,
    };
    Some((key, stub))
}

/// Reads the node from as many of its fields as possible, and reports the others.
fn salvage<T: DeserializeOwned>(
    kind: Kind,
    pointer: &Pointer,
    fields: Fields<'_>,
    error: &serde_json::Error,
    sink: &mut Diagnostics,
) -> Option<T> {
    let is_needed = |key: &str| {
        let is_alternative = matches!(key, "schema" | "content" | "operationRef" | "operationId");
        is_alternative || kind.field(key).is_some_and(|field| field.required)
    };
    let (mut kept, optional): (Fields<'_>, Fields<'_>) =
        fields.into_iter().partition(|(key, _)| is_needed(key));
    let mut typed = deserialize::<T>(&kept).ok();
    if typed.is_none() && kind != Kind::SecurityScheme {
        sink.push(Diagnostic::new(
            Code::UnreadableNode,
            pointer,
            error.to_string(),
        ));
        return None;
    }
    for (key, value) in optional {
        kept.push((key, value));
        match deserialize(&kept) {
            Ok(read) => typed = Some(read),
            // What a tagged union needs depends on its tag: fields are only complete at the end.
            Err(_) if typed.is_none() => {}
            Err(error) => {
                kept.pop();
                let message = format!("`{key}` cannot be read: {error}");
                let at = pointer.child(key);
                sink.push(Diagnostic::new(Code::UnreadableField, &at, message));
            }
        }
    }
    if typed.is_none() {
        sink.push(Diagnostic::new(
            Code::UnreadableNode,
            pointer,
            error.to_string(),
        ));
    }
    typed
}
