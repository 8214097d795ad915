//! Parameters: path parameters are required, and every parameter has a schema.

use serde_json::{Value, json};

use crate::diagnostic::Code;
use crate::normalize::context::{Context, Fields};

/// The place is one of four lower-case words; without one it is most likely the query.
pub(super) fn place(fields: &mut Fields, context: &mut Context<'_>) {
    let written = fields.get("in").and_then(Value::as_str).map(str::to_owned);
    let known = |name: &str| matches!(name, "query" | "path" | "header" | "cookie");
    match written {
        Some(name) if known(&name) => {}
        Some(name) if known(&name.trim().to_ascii_lowercase()) => {
            context.warn_at(
                "in",
                Code::InvalidValue,
                format!("`{name}` is written in lower case"),
            );
            fields.insert("in".to_owned(), json!(name.trim().to_ascii_lowercase()));
        }
        Some(name) => {
            let message =
                format!("a parameter cannot be in `{name}`; it was taken as a query parameter");
            context.warn_at("in", Code::InvalidValue, message);
            fields.insert("in".to_owned(), json!("query"));
        }
        None => {
            context.warn(
                Code::MissingField,
                "`in` is missing; a query parameter was assumed",
            );
            fields.insert("in".to_owned(), json!("query"));
        }
    }
}

pub(super) fn required(fields: &mut Fields, context: &mut Context<'_>) {
    let is_path = fields.get("in").and_then(Value::as_str) == Some("path");
    if is_path && fields.get("required") != Some(&Value::Bool(true)) {
        let name = fields
            .get("name")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let message = format!("the path parameter `{name}` is not marked as required");
        if fields.contains_key("required") {
            context.warn_at("required", Code::PathParameterOptional, message);
        } else {
            context.warn(Code::PathParameterOptional, message);
        }
        fields.insert("required".to_owned(), json!(true));
    }
}

pub(super) fn schema(fields: &mut Fields, context: &mut Context<'_>) {
    if !fields.contains_key("schema") && !fields.contains_key("content") {
        context.warn(
            Code::MissingField,
            "neither `schema` nor `content` is given; any value was assumed",
        );
        fields.insert("schema".to_owned(), json!({}));
    }
}
