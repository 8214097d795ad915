//! `required: true` on a property, as parameters have it, in place of a list in the enclosing schema.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::diagnostic::Code;
use crate::normalize::context::{Context, Fields};

/// Moves the flags of the properties up into the list, and drops a flag that has no property.
pub(super) fn hoist(fields: &mut Fields, context: &mut Context<'_>) {
    if let Some(flag) = fields.get("required").and_then(flag) {
        let message = format!("`required: {flag}` of a schema that is no property has no effect");
        context.warn_at("required", Code::RequiredFlag, message);
        fields.remove("required");
    }
    let mut hoisted = Vec::new();
    if let Some(Value::Object(properties)) = fields.get_mut("properties") {
        context.pointer.push("properties");
        for (name, property) in properties {
            let Value::Object(property) = property else {
                continue;
            };
            let Some(flag) = property.get("required").and_then(flag) else {
                continue;
            };
            property.remove("required");
            let message = format!(
                "`required: {flag}` of `{name}` belongs into the list of the enclosing schema"
            );
            context.pointer.push(name);
            context.warn_at("required", Code::RequiredFlag, message);
            context.pointer.pop();
            if flag {
                hoisted.push(name.clone());
            }
        }
        context.pointer.pop();
    }
    if hoisted.is_empty() {
        return;
    }
    if let Value::Array(list) = fields.entry("required").or_insert_with(|| json!([])) {
        let known = list.iter().filter_map(Value::as_str);
        let known: BTreeSet<String> = known.map(str::to_owned).collect();
        let new = hoisted.into_iter().filter(|name| !known.contains(name));
        list.extend(new.map(Value::String));
    }
}

fn flag(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::String(text) if text.eq_ignore_ascii_case("true") => Some(true),
        Value::String(text) if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}
