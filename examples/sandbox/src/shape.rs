//! What a record of a schema looks like, and how the fields that nobody gave are filled.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::clock::timestamp;
use crate::description::Description;
use crate::store::Record;

/// How deep made-up values nest before they end in nothing.
const MAX_DEPTH: usize = 8;

/// The properties of an object schema, with those of everything it is composed of.
#[derive(Debug, Default)]
pub(crate) struct Shape<'a> {
    pub(crate) properties: BTreeMap<&'a str, &'a Value>,
    pub(crate) required: BTreeSet<&'a str>,
}

impl<'a> Shape<'a> {
    /// Reads the shape of a schema.
    pub(crate) fn of(description: &'a Description, schema: &'a Value) -> Self {
        let mut shape = Self::default();
        shape.add(description, schema, 0);
        shape
    }

    fn add(&mut self, description: &'a Description, schema: &'a Value, depth: usize) {
        let schema = description.resolve(schema);
        for (name, property) in schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            self.properties.insert(name, property);
        }
        let required = schema.get("required").and_then(Value::as_array);
        self.required
            .extend(required.into_iter().flatten().filter_map(Value::as_str));
        if depth < MAX_DEPTH {
            for part in schema
                .get("allOf")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
            {
                self.add(description, part, depth + 1);
            }
        }
    }

    /// Fills what is required and missing, and the times.
    pub(crate) fn complete(&self, description: &Description, record: &mut Record, now: Duration) {
        for (name, schema) in &self.properties {
            if !record.contains_key(*name) && (is_time(name) || self.required.contains(name)) {
                record.insert((*name).to_owned(), sample(description, schema, name, now));
            }
        }
    }
}

fn is_time(name: &str) -> bool {
    matches!(name, "created_at" | "updated_at")
}

/// Makes a value that fits a schema.
pub(crate) fn sample(
    description: &Description,
    schema: &Value,
    name: &str,
    now: Duration,
) -> Value {
    sample_at(description, schema, name, now, 0)
}

fn sample_at(
    description: &Description,
    schema: &Value,
    name: &str,
    now: Duration,
    depth: usize,
) -> Value {
    let schema = description.resolve(schema);
    let first = |key: &str| {
        schema
            .get(key)
            .and_then(Value::as_array)
            .and_then(|list| list.first())
    };
    if schema.get("nullable") == Some(&Value::Bool(true)) || depth > MAX_DEPTH {
        return Value::Null;
    }
    if let Some(value) = schema
        .get("const")
        .or_else(|| schema.get("default"))
        .or_else(|| first("enum"))
    {
        return value.clone();
    }
    if let Some(branch) = first("oneOf").or_else(|| first("anyOf")) {
        return sample_at(description, branch, name, now, depth + 1);
    }
    let kind = match schema.get("type") {
        Some(Value::Array(kinds)) if kinds.contains(&json!("null")) => return Value::Null,
        Some(Value::Array(kinds)) => kinds.first().and_then(Value::as_str),
        kind => kind.and_then(Value::as_str),
    };
    match kind {
        Some("string") => Value::String(text(schema, name, now)),
        Some("integer") if is_time(name) => json!(now.as_secs()),
        Some("integer" | "number") => schema.get("minimum").cloned().unwrap_or(json!(0)),
        Some("boolean") => json!(false),
        Some("array") => list(description, schema, name, now, depth),
        _ => {
            let shape = Shape::of(description, schema);
            let fields = shape.required.iter().map(|field| {
                let property = shape.properties.get(field).copied().unwrap_or(&Value::Null);
                (
                    (*field).to_owned(),
                    sample_at(description, property, field, now, depth + 1),
                )
            });
            Value::Object(fields.collect::<Map<_, _>>())
        }
    }
}

fn list(
    description: &Description,
    schema: &Value,
    name: &str,
    now: Duration,
    depth: usize,
) -> Value {
    let least = schema.get("minItems").and_then(Value::as_u64);
    let item = schema.get("items").unwrap_or(&Value::Null);
    (0..least.unwrap_or(0).min(16))
        .map(|_| sample_at(description, item, name, now, depth + 1))
        .collect()
}

fn text(schema: &Value, name: &str, now: Duration) -> String {
    let text = match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => timestamp(now),
        Some("date") => timestamp(now).chars().take(10).collect(),
        Some("email") => "sandbox@example.com".to_owned(),
        Some("uri" | "url") => "https://example.com/sandbox".to_owned(),
        Some("uuid") => "00000000-0000-4000-8000-000000000000".to_owned(),
        _ => name.to_owned(),
    };
    let least = schema
        .get("minLength")
        .and_then(Value::as_u64)
        .unwrap_or(0)
        .min(1024);
    let missing = usize::try_from(least)
        .unwrap_or(0)
        .saturating_sub(text.chars().count());
    text + &"x".repeat(missing)
}
