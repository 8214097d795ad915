//! Lists and mappings, and objects written as something else.

use serde_json::{Map, Value, json};

use super::scalar;
use crate::diagnostic::Code;
use crate::grammar::Kind;
use crate::normalize::context::{Context, Fields};
use crate::source::type_name;

/// A single value was meant as a list of one; an empty mapping is PHP's empty list.
pub(super) fn list(value: &Value) -> Option<Value> {
    match value {
        Value::Object(map) if map.is_empty() => Some(json!([])),
        Value::Null | Value::Object(_) => None,
        scalar => Some(json!([scalar])),
    }
}

/// An empty list or nothing at all was meant as an empty mapping.
pub(super) fn empty(value: &Value) -> Option<Value> {
    matches!(value, Value::Array(items) if items.is_empty()).then(|| json!({}))
}

/// A list of names was meant as a mapping from names to nothing said about them.
pub(super) fn text_map(value: &Value) -> Option<Value> {
    let names: Option<Vec<_>> = value.as_array()?.iter().map(Value::as_str).collect();
    let entries = names?.into_iter().map(|name| (name.to_owned(), json!("")));
    Some(Value::Object(entries.collect()))
}

/// An object whose main field alone was written.
pub(super) fn one(kind: Kind, value: &Value) -> Option<Value> {
    if let (Kind::Schema, Value::Bool(matches)) = (kind, value) {
        return Some(if *matches {
            json!({})
        } else {
            json!({"not": {}})
        });
    }
    // A path, a response or a schema that says nothing.
    if let (Kind::PathItem | Kind::Response | Kind::Schema | Kind::MediaType, Value::Null) =
        (kind, value)
    {
        return Some(json!({}));
    }
    // A draft 4 tuple of one.
    if let (Kind::Schema, Value::Array(items)) = (kind, value) {
        return match items.as_slice() {
            [one] if one.is_object() => Some(one.clone()),
            _ => Some(json!({})),
        };
    }
    let main = match kind {
        Kind::License | Kind::Contact | Kind::Tag => "name",
        Kind::ExternalDocs | Kind::Server => "url",
        Kind::Discriminator => "propertyName",
        _ => "",
    };
    match (main, value) {
        ("", _) => empty(value),
        (_, Value::String(text)) => Some(json!({main: text})),
        _ => None,
    }
}

/// A single object was meant as a list of one; a mapping by name as a list.
pub(super) fn list_of(kind: Kind, value: &Value) -> Option<Value> {
    match value {
        Value::Object(map) if map.is_empty() => Some(json!([])),
        Value::Object(map) => {
            let is_one =
                map.contains_key("$ref") || map.keys().any(|key| kind.field(key).is_some());
            Some(if is_one {
                json!([value])
            } else {
                map.values().cloned().collect()
            })
        }
        Value::String(_) => Some(json!([one(kind, value)?])),
        _ => None,
    }
}

/// A list of objects with a name was meant as a mapping; of examples, any list was.
pub(super) fn map_of(kind: Kind, value: &Value) -> Option<Value> {
    let items = value.as_array()?;
    if kind == Kind::Example {
        let example = |(index, item): (usize, &Value)| {
            (format!("example{}", index + 1), json!({"value": item}))
        };
        return Some(Value::Object(
            items.iter().enumerate().map(example).collect(),
        ));
    }
    let mut entries = Map::new();
    for item in items {
        let name = item.get("name")?.as_str()?.to_owned();
        let mut item = item.clone();
        if kind != Kind::Parameter {
            item.as_object_mut()?.remove("name");
        }
        entries.insert(name, item);
    }
    Some(Value::Object(entries))
}

pub(super) fn text_items(key: &str, items: &mut Vec<Value>, context: &mut Context<'_>) {
    context.retain(key, items, |context, index, item| {
        if item.is_string() {
            return true;
        }
        let text = scalar::text(item).filter(|_| !item.is_array());
        let (code, result) = match text {
            Some(_) => (Code::WrongType, "was converted"),
            None => (Code::InvalidValue, "was left out"),
        };
        let message = format!(
            "item {index} is {} in place of text, and {result}",
            type_name(item)
        );
        context.warn_at(key, code, message);
        text.map(|text| *item = Value::String(text)).is_some()
    });
}

pub(super) fn text_entries(key: &str, entries: &mut Fields, context: &mut Context<'_>) {
    for (name, entry) in entries
        .iter_mut()
        .filter(|(name, _)| !name.starts_with("x-"))
    {
        if entry.is_string() {
            continue;
        }
        let message = format!(
            "`{name}` is {} in place of text, and was converted",
            type_name(entry)
        );
        context.warn_at(key, Code::WrongType, message);
        *entry = Value::String(scalar::text(entry).unwrap_or_default());
    }
}

pub(super) fn object_items(
    key: &str,
    kind: Kind,
    items: &mut Vec<Value>,
    context: &mut Context<'_>,
) {
    context.retain(key, items, |context, index, item| {
        object(key, &index.to_string(), kind, item, context)
    });
}

pub(super) fn object_entries(
    key: &str,
    kind: Kind,
    entries: &mut Fields,
    context: &mut Context<'_>,
) {
    let names: Vec<String> = entries.keys().cloned().collect();
    for name in names {
        let Some(entry) = entries.get_mut(&name) else {
            continue;
        };
        if !object(key, &name, kind, entry, context) {
            entries.remove(&name);
        }
    }
}

/// Makes an object of an entry, or answers that it cannot be one.
fn object(key: &str, name: &str, kind: Kind, value: &mut Value, context: &mut Context<'_>) -> bool {
    if value.is_object() {
        return true;
    }
    let converted = match (kind, &*value) {
        // An example is free: it was written without its envelope.
        (Kind::Example, value) => Some(json!({"value": value})),
        (Kind::Schema, Value::Bool(_)) => {
            // Boolean schemas are 3.1, and lose nothing.
            context.pointer.push(key);
            context.newer(name);
            context.pointer.pop();
            *value = one(kind, value).unwrap_or_default();
            return true;
        }
        _ => one(kind, value),
    };
    let is_converted = converted.is_some();
    let code = if is_converted {
        Code::WrongType
    } else {
        Code::InvalidValue
    };
    let result = if is_converted {
        "was converted"
    } else {
        "was left out"
    };
    context.pointer.push(key);
    let message = format!(
        "`{name}` is {} in place of a mapping, and {result}",
        type_name(value)
    );
    context.warn_at(name, code, message);
    context.pointer.pop();
    if let Some(converted) = converted {
        *value = converted;
    }
    is_converted
}
