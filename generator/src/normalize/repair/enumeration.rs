//! The values of an `enum` are of the schema's type: `yes` and `1` are often meant as text.

use serde_json::{Value, json};

use crate::diagnostic::Code;
use crate::normalize::context::{Context, Fields};
use crate::source;

/// The values of a list's items, listed beside `type: array` in place of inside `items`.
pub(super) fn of_items(fields: &mut Fields, context: &mut Context<'_>) {
    let is_list = fields.get("type").and_then(Value::as_str) == Some("array");
    let Some(Value::Array(values)) = fields.get("enum").filter(|_| is_list) else {
        return;
    };
    let are_items = !values.is_empty() && !values.iter().any(Value::is_array);
    let is_free = match fields.get("items") {
        Some(Value::Object(items)) => !items.contains_key("enum") && !items.contains_key("$ref"),
        None => true,
        Some(_) => false,
    };
    if !are_items || !is_free {
        return;
    }
    let message = "the values are those of the items; they were taken as such";
    context.warn_at("enum", Code::WrongType, message);
    context.moved(&["items", "enum"], &["enum"]);
    let values = fields.remove("enum").unwrap_or_default();
    if let Value::Object(items) = fields.entry("items").or_insert_with(|| json!({})) {
        items.insert("enum".to_owned(), values);
    }
}

/// Converts values whose meaning is clear, and leaves out what can never be a value of the type.
pub(super) fn run(fields: &mut Fields, context: &mut Context<'_>) {
    let Some(type_name) = fields
        .get("type")
        .and_then(Value::as_str)
        .map(str::to_owned)
    else {
        return;
    };
    let Some(Value::Array(values)) = fields.get_mut("enum") else {
        return;
    };
    if values.iter().all(|value| fits(&type_name, value)) {
        return;
    }
    let mut values = std::mem::take(values);
    let mut has_null = false;
    context.retain("enum", &mut values, |context, index, value| {
        has_null |= value.is_null();
        if fits(&type_name, value) || value.is_null() {
            return true;
        }
        let written = source::type_name(value);
        let converted = convert(&type_name, value);
        let (code, result) = match converted {
            Some(_) => (Code::WrongType, "was converted"),
            None => (Code::InvalidValue, "was left out"),
        };
        context.pointer.push("enum");
        let message = format!("a value of type {type_name} cannot be {written}; it {result}");
        context.warn_at(&index.to_string(), code, message);
        context.pointer.pop();
        converted.map(|converted| *value = converted).is_some()
    });
    if values.is_empty() {
        fields.remove("enum");
    } else {
        fields.insert("enum".to_owned(), Value::Array(values));
    }
    if has_null && fields.get("nullable") != Some(&Value::Bool(true)) {
        context.warn_at(
            "enum",
            Code::WrongType,
            "null is among the values; the schema was taken as nullable",
        );
        fields.insert("nullable".to_owned(), json!(true));
    }
}

fn fits(type_name: &str, value: &Value) -> bool {
    match type_name {
        "string" => value.is_string(),
        "integer" => {
            value.is_i64()
                || value.is_u64()
                || value.as_f64().is_some_and(|float| float.fract() == 0.0)
        }
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

fn convert(type_name: &str, value: &Value) -> Option<Value> {
    match (type_name, value) {
        ("string", Value::Number(_) | Value::Bool(_)) => Some(json!(value.to_string())),
        ("integer" | "number" | "boolean", Value::String(text)) => {
            let read: Value = serde_json::from_str(text.trim()).ok()?;
            fits(type_name, &read).then_some(read)
        }
        _ => None,
    }
}
