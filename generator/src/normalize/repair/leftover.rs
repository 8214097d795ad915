//! Swagger 2.0 in documents that say they are OpenAPI 3.

use serde_json::{Value, json};

use crate::diagnostic::Code;
use crate::normalize::context::{Context, Fields};

/// The fields of a Swagger parameter that are fields of a schema now.
const SCHEMA_FIELDS: [&str; 19] = [
    "type",
    "format",
    "items",
    "enum",
    "default",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "multipleOf",
    "nullable",
    "properties",
    "additionalProperties",
];

/// `consumes`, `produces`, `schemes` and the like say nothing any more.
pub(super) fn operation(fields: &mut Fields, context: &mut Context<'_>) {
    ignored(&["consumes", "produces", "schemes"], fields, context);
}

/// The same at the root; what was defined there is still found by references to it.
pub(super) fn document(fields: &mut Fields, context: &mut Context<'_>) {
    ignored(
        &[
            "swagger",
            "host",
            "basePath",
            "schemes",
            "consumes",
            "produces",
            "securityDefinitions",
            "parameters",
            "responses",
        ],
        fields,
        context,
    );
    if fields.contains_key("definitions") {
        let message = "schemas belong under components/schemas";
        context.warn_key("definitions", Code::SwaggerLeftover, message, None);
    }
}

fn ignored(keys: &[&str], fields: &Fields, context: &mut Context<'_>) {
    for key in keys.iter().filter(|key| fields.contains_key(**key)) {
        let message = format!("`{key}` is Swagger 2.0 and has no effect");
        context.warn_key(key, Code::SwaggerLeftover, message, None);
    }
}

/// A parameter whose type stands beside its name.
pub(super) fn parameter(fields: &mut Fields, context: &mut Context<'_>) {
    into_schema(fields, context);
}

/// A header whose type stands beside its description.
pub(super) fn header(fields: &mut Fields, context: &mut Context<'_>) {
    into_schema(fields, context);
}

fn into_schema(fields: &mut Fields, context: &mut Context<'_>) {
    let keys: Vec<_> = SCHEMA_FIELDS
        .into_iter()
        .filter(|key| fields.contains_key(*key))
        .collect();
    if keys.is_empty() || fields.contains_key("content") {
        return;
    }
    let mut schema = match fields.remove("schema") {
        Some(Value::Object(schema)) => schema,
        _ => Fields::new(),
    };
    // Nothing may stand beside a reference.
    let is_reference = schema.contains_key("$ref");
    for key in keys {
        let Some(value) = fields.remove(key) else {
            continue;
        };
        let is_used = !is_reference && !schema.contains_key(key);
        let result = if is_used {
            "belongs into the `schema`"
        } else {
            "has no effect beside the `schema`"
        };
        context.warn_key(
            key,
            Code::SwaggerLeftover,
            format!("`{key}` {result}"),
            None,
        );
        if is_used {
            context.moved(&["schema", key], &[key]);
            schema.insert(key.to_owned(), value);
        }
    }
    fields.insert("schema".to_owned(), Value::Object(schema));
}

/// A response whose schema has no media type.
pub(super) fn response(fields: &mut Fields, context: &mut Context<'_>) {
    if fields.contains_key("content") || !fields.get("schema").is_some_and(Value::is_object) {
        return;
    }
    if let Some(schema) = fields.remove("schema") {
        let message = "`schema` has no media type; it was taken as application/json";
        context.warn_key("schema", Code::SwaggerLeftover, message, None);
        context.moved(&["content", "application/json", "schema"], &["schema"]);
        fields.insert(
            "content".to_owned(),
            json!({"application/json": {"schema": schema}}),
        );
    }
}

/// `x-nullable` was the only way to say it.
pub(super) fn schema(fields: &mut Fields, context: &mut Context<'_>) {
    if fields.get("x-nullable") == Some(&Value::Bool(true)) && !fields.contains_key("nullable") {
        let message = "`x-nullable` was taken as `nullable`";
        context.warn_key("x-nullable", Code::SwaggerLeftover, message, None);
        fields.insert("nullable".to_owned(), json!(true));
    }
}
