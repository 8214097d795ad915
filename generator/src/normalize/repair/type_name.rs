//! The `type` of a schema: lists of types (3.1), `null`, and names that JSON Schema does not know.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::diagnostic::Code;
use crate::normalize::context::{Context, Fields};
use crate::suggest::nearest;

const TYPES: [&str; 7] = [
    "string", "number", "integer", "boolean", "array", "object", "null",
];

/// Names that are met in place of a type: the type, and the format if it says more.
const ALIASES: [(&str, &str, Option<&str>); 31] = [
    ("str", "string", None),
    ("text", "string", None),
    ("char", "string", None),
    ("varchar", "string", None),
    ("date", "string", Some("date")),
    ("datetime", "string", Some("date-time")),
    ("date-time", "string", Some("date-time")),
    ("timestamp", "string", Some("date-time")),
    ("uuid", "string", Some("uuid")),
    ("guid", "string", Some("uuid")),
    ("uri", "string", Some("uri")),
    ("url", "string", Some("uri")),
    ("email", "string", Some("email")),
    ("password", "string", Some("password")),
    ("byte", "string", Some("byte")),
    ("binary", "string", Some("binary")),
    ("file", "string", Some("binary")),
    ("int", "integer", None),
    ("int32", "integer", Some("int32")),
    ("int64", "integer", Some("int64")),
    ("long", "integer", Some("int64")),
    ("bigint", "integer", Some("int64")),
    ("float", "number", Some("float")),
    ("double", "number", Some("double")),
    ("decimal", "number", None),
    ("numeric", "number", None),
    ("bool", "boolean", None),
    ("list", "array", None),
    ("dict", "object", None),
    ("map", "object", None),
    ("json", "object", None),
];

/// Corrects the names; `any` and what is not understood mean no restriction.
pub(super) fn spelling(fields: &mut Fields, context: &mut Context<'_>) {
    match fields.get_mut("type") {
        Some(Value::String(name)) if TYPES.contains(&name.as_str()) => {}
        Some(Value::String(name)) => {
            let name = name.clone();
            match correct(&name, context) {
                Some((name, format)) => {
                    fields.insert("type".to_owned(), json!(name));
                    if let Some(format) = format {
                        fields.entry("format").or_insert_with(|| json!(format));
                    }
                }
                None => {
                    fields.remove("type");
                }
            }
        }
        Some(Value::Array(items)) => {
            let unknown = items
                .iter()
                .position(|item| !item.as_str().is_some_and(|name| TYPES.contains(&name)));
            if let Some(index) = unknown {
                correct_items(index, fields, context);
            }
        }
        // A schema that is a mapping or nothing was meant otherwise, and fitting it reports so.
        _ => {}
    }
}

fn correct_items(first: usize, fields: &mut Fields, context: &mut Context<'_>) {
    let Some(Value::Array(items)) = fields.get_mut("type") else {
        return;
    };
    let mut names = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let name = if item.is_null() {
            "null"
        } else {
            item.as_str().unwrap_or("any")
        };
        if index < first || TYPES.contains(&name) {
            names.push(json!(name));
        } else if let Some((name, _)) = correct(name, context) {
            names.push(json!(name));
        } else {
            // One of them admits anything.
            fields.remove("type");
            return;
        }
    }
    *items = names;
}

fn correct(name: &str, context: &mut Context<'_>) -> Option<(&'static str, Option<&'static str>)> {
    let lower = name.trim().to_ascii_lowercase();
    let exact = TYPES
        .iter()
        .find(|known| **known == lower)
        .map(|known| (*known, None));
    let alias = || {
        ALIASES
            .iter()
            .find(|row| row.0 == lower)
            .map(|row| (row.1, row.2))
    };
    let found = exact.or_else(alias);
    let found = found.or_else(|| {
        let is_free = matches!(
            lower.as_str(),
            "any" | "mixed" | "unknown" | "undefined" | ""
        );
        if is_free {
            None
        } else {
            nearest(&lower, TYPES)
                .and_then(|near| TYPES.iter().find(|known| **known == near))
                .map(|known| (*known, None))
        }
    });
    let taken = found.map_or("any type", |(name, _)| name);
    context.warn_at(
        "type",
        Code::UnknownType,
        format!("`{name}` is no type; it was taken as {taken}"),
    );
    found
}

/// `[string, "null"]` is a nullable string; several types become alternatives.
pub(super) fn list(fields: &mut Fields, context: &mut Context<'_>) {
    let Some(Value::Array(items)) = fields.get("type") else {
        return;
    };
    let mut seen = BTreeSet::new();
    let names = items.iter().filter_map(Value::as_str);
    let names = names.filter(|name| seen.insert(*name));
    let mut names: Vec<String> = names.map(str::to_owned).collect();
    context.newer("type");
    let is_nullable = names.iter().any(|name| name == "null");
    names.retain(|name| name != "null");
    if is_nullable {
        fields.insert("nullable".to_owned(), json!(true));
    }
    match names.as_slice() {
        [] if is_nullable => {
            fields.insert("type".to_owned(), json!("null"));
        }
        [] => {
            fields.remove("type");
        }
        [one] => {
            fields.insert("type".to_owned(), json!(one));
        }
        _ => alternatives(&names, fields, context),
    }
}

/// Which keywords go with which type, when a schema of several types is taken apart.
fn belongs(key: &str) -> Option<&'static [&'static str]> {
    Some(match key {
        "minLength" | "maxLength" | "pattern" | "contentEncoding" | "contentMediaType"
        | "contentSchema" => &["string"],
        "format" => &["string", "number", "integer"],
        "multipleOf" | "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" => {
            &["number", "integer"]
        }
        "items" | "prefixItems" | "minItems" | "maxItems" | "uniqueItems" | "contains" => {
            &["array"]
        }
        "properties"
        | "required"
        | "additionalProperties"
        | "minProperties"
        | "maxProperties"
        | "patternProperties"
        | "propertyNames"
        | "unevaluatedProperties" => &["object"],
        _ => return None,
    })
}

fn alternatives(names: &[String], fields: &mut Fields, context: &mut Context<'_>) {
    let mut schemas: Vec<Fields> = names
        .iter()
        .map(|name| Fields::from_iter([("type".to_owned(), json!(name))]))
        .collect();
    let keys: Vec<String> = fields
        .keys()
        .filter(|key| belongs(key).is_some())
        .cloned()
        .collect();
    for key in keys {
        let Some(value) = fields.remove(&key) else {
            continue;
        };
        let types = belongs(&key).unwrap_or_default();
        for (index, schema) in schemas.iter_mut().enumerate() {
            if schema
                .get("type")
                .and_then(Value::as_str)
                .is_some_and(|name| types.contains(&name))
            {
                context.moved(&["anyOf", &index.to_string(), &key], &[&key]);
                schema.insert(key.clone(), value.clone());
            }
        }
    }
    fields.remove("type");
    let union = json!({"anyOf": schemas});
    if fields.contains_key("anyOf") {
        let all = fields.entry("allOf").or_insert_with(|| json!([]));
        if let Value::Array(items) = all {
            items.push(union);
        }
    } else if let Value::Object(union) = union {
        fields.extend(union);
    }
}

/// `null` alone is a nullable schema without another value.
pub(super) fn null(fields: &mut Fields, context: &mut Context<'_>) {
    if fields.get("type").and_then(Value::as_str) == Some("null") {
        context.newer("type");
        fields.remove("type");
        fields.insert("nullable".to_owned(), json!(true));
        fields.insert("enum".to_owned(), json!([null]));
    }
}
