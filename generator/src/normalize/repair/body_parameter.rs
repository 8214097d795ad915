//! Swagger 2.0 wrote request bodies as parameters in `body` or `formData`.

use serde_json::{Value, json};

use crate::diagnostic::Code;
use crate::normalize::context::{Context, Fields};

/// Moves such parameters into a request body, unless the operation has one.
pub(super) fn run(fields: &mut Fields, context: &mut Context<'_>) {
    let Some(Value::Array(parameters)) = fields.get_mut("parameters") else {
        return;
    };
    if !parameters
        .iter()
        .any(|parameter| is_in(parameter, "body") || is_in(parameter, "formData"))
    {
        return;
    }
    let mut parameters = std::mem::take(parameters);
    let has_body = fields.contains_key("requestBody");
    let media = if parameters.iter().any(is_file) {
        "multipart/form-data"
    } else {
        "application/x-www-form-urlencoded"
    };
    let mut body = None;
    context.retain(
        "parameters",
        &mut parameters,
        |context, index, parameter| {
            let is_form = is_in(parameter, "formData");
            if !is_form && !is_in(parameter, "body") {
                return true;
            }
            let index = index.to_string();
            let result = if has_body {
                "has no effect beside `requestBody`"
            } else {
                "belongs into `requestBody`"
            };
            context.pointer.push("parameters");
            context.warn_at(
                &index,
                Code::SwaggerLeftover,
                format!("a body parameter {result}"),
            );
            context.pointer.pop();
            if has_body {
                return false;
            }
            let Value::Object(parameter) = std::mem::take(parameter) else {
                return false;
            };
            if is_form {
                add_to_form(parameter, &index, media, &mut body, context);
            } else {
                body.get_or_insert_with(|| whole_body(parameter, &index, context));
            }
            false
        },
    );
    fields.insert("parameters".to_owned(), Value::Array(parameters));
    if let Some(body) = body {
        fields.insert("requestBody".to_owned(), body);
    }
}

fn is_in(parameter: &Value, place: &str) -> bool {
    parameter.get("in").and_then(Value::as_str) == Some(place)
}

fn is_file(parameter: &Value) -> bool {
    is_in(parameter, "formData") && parameter.get("type").and_then(Value::as_str) == Some("file")
}

fn whole_body(mut parameter: Fields, index: &str, context: &mut Context<'_>) -> Value {
    let new = ["requestBody", "content", "application/json", "schema"];
    context.moved(&new, &["parameters", index, "schema"]);
    let schema = parameter.remove("schema").unwrap_or_else(|| json!({}));
    parameter.remove("name");
    parameter.remove("in");
    parameter.insert(
        "content".to_owned(),
        json!({"application/json": {"schema": schema}}),
    );
    Value::Object(parameter)
}

/// Adds a parameter as a property of the form.
fn add_to_form(
    mut parameter: Fields,
    index: &str,
    media: &str,
    body: &mut Option<Value>,
    context: &mut Context<'_>,
) {
    let Some(Value::String(name)) = parameter.remove("name") else {
        return;
    };
    let is_required = parameter.remove("required") == Some(Value::Bool(true));
    parameter.remove("in");
    let mut from = vec!["parameters", index];
    if let Some(Value::Object(schema)) = parameter.remove("schema") {
        from.push("schema");
        parameter.extend(schema);
    }
    context.moved(
        &[
            "requestBody",
            "content",
            media,
            "schema",
            "properties",
            &name,
        ],
        &from,
    );
    let empty = || json!({"content": {media: {"schema": {"type": "object", "properties": {}}}}});
    let form = &mut body.get_or_insert_with(empty)["content"][media]["schema"];
    if is_required {
        match form.get_mut("required") {
            Some(Value::Array(required)) => required.push(json!(name)),
            _ => form["required"] = json!([name]),
        }
    }
    form["properties"][name] = Value::Object(parameter);
}
