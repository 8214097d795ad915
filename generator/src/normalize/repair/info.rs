//! The version of an API is text: `1.0` without quotes is a number.

use serde_json::{Value, json};

use crate::diagnostic::Code;
use crate::normalize::context::{Context, Fields};

pub(super) fn run(fields: &mut Fields, context: &mut Context<'_>) {
    for (key, fallback) in [("title", "Untitled"), ("version", "0")] {
        if matches!(fields.get(key), Some(Value::Null)) {
            context.warn_at(
                key,
                Code::MissingField,
                format!("`{key}` is empty; `{fallback}` was assumed"),
            );
            fields.insert(key.to_owned(), json!(fallback));
        }
    }
}
