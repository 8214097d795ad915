//! `anyOf: [X, {type: "null"}]` of 3.1: X, or null.

use serde_json::{Value, json};

use crate::normalize::context::{Context, Fields};

pub(super) fn run(fields: &mut Fields, context: &mut Context<'_>) {
    for key in ["anyOf", "oneOf"] {
        let Some(Value::Array(items)) = fields.get_mut(key) else {
            continue;
        };
        let has_others = items.iter().any(|item| !is_null(item));
        if !has_others || !items.iter().any(is_null) {
            continue;
        }
        let mut items = std::mem::take(items);
        context.newer(key);
        context.retain(key, &mut items, |_, _, item| !is_null(item));
        fields.insert(key.to_owned(), Value::Array(items));
        fields.insert("nullable".to_owned(), json!(true));
    }
}

/// Says whether a schema, not yet normalised, admits nothing but null.
fn is_null(schema: &Value) -> bool {
    let Some(fields) = schema.as_object() else {
        return false;
    };
    let is_type = match fields.get("type") {
        Some(Value::String(name)) => name == "null",
        Some(Value::Array(names)) => names.len() == 1 && names[0] == "null",
        _ => false,
    };
    let is_constant = fields.get("const") == Some(&Value::Null)
        || matches!(fields.get("enum"), Some(Value::Array(values)) if values.len() == 1 && values[0].is_null());
    is_type || (is_constant && !fields.contains_key("type"))
}
