//! References: spelling, places of Swagger 2.0, and what stands beside a `$ref`.

use serde_json::{Value, json};

use crate::diagnostic::Code;
use crate::document::Version;
use crate::grammar::Kind;
use crate::normalize::context::{Context, Fields};

/// What may stand beside a `$ref` without saying more about the values.
const ANNOTATIONS: [&str; 13] = [
    "$ref",
    "description",
    "summary",
    "title",
    "deprecated",
    "readOnly",
    "writeOnly",
    "default",
    "example",
    "examples",
    "externalDocs",
    "$comment",
    "xml",
];

/// Where Swagger 2.0 kept what is a component now.
const MOVED: [(&str, &str); 4] = [
    ("#/definitions/", "schemas"),
    ("#/parameters/", "parameters"),
    ("#/responses/", "responses"),
    ("#/securityDefinitions/", "securitySchemes"),
];

pub(in crate::normalize) fn run(kind: Kind, fields: &mut Fields, context: &mut Context<'_>) {
    if !fields.get("$ref").is_some_and(Value::is_string) {
        let message = "a `$ref` is text; this one was left out";
        context.warn_at("$ref", Code::InvalidValue, message);
        fields.remove("$ref");
        return;
    }
    spelling(kind, fields, context);
    if kind == Kind::Schema {
        siblings(fields, context);
    }
}

fn spelling(kind: Kind, fields: &mut Fields, context: &mut Context<'_>) {
    let Some(Value::String(reference)) = fields.get_mut("$ref") else {
        return;
    };
    let Some(corrected) = correct(kind, reference, context) else {
        return;
    };
    let message = format!("`{reference}` was taken as `{corrected}`");
    *reference = corrected;
    context.warn_at("$ref", Code::SwaggerLeftover, message);
}

fn correct(kind: Kind, reference: &str, context: &Context<'_>) -> Option<String> {
    let trimmed = reference.trim();
    for (prefix, section) in MOVED {
        if let Some(name) = trimmed.strip_prefix(prefix) {
            let exists = context.has_component(section, name);
            return exists.then(|| format!("#/components/{section}/{name}"));
        }
    }
    let name = trimmed
        .strip_prefix("#components/")
        .or_else(|| trimmed.strip_prefix("/components/"));
    if let Some(rest) = name {
        return Some(format!("#/components/{rest}"));
    }
    if kind == Kind::Schema && context.has_component("schemas", trimmed) {
        return Some(format!("#/components/schemas/{trimmed}"));
    }
    (trimmed.len() != reference.len()).then(|| trimmed.to_owned())
}

/// In 3.1 what stands beside a `$ref` counts too; in 3.0 it does not, though `nullable` is meant.
fn siblings(fields: &mut Fields, context: &mut Context<'_>) {
    let says_more = |key: &str| !ANNOTATIONS.contains(&key) && !key.starts_with("x-");
    let beside: Vec<String> = fields
        .keys()
        .filter(|key| says_more(key))
        .cloned()
        .collect();
    if beside.is_empty() {
        return;
    }
    let counts = |key: &str| context.version == Version::V3_1 || key == "nullable";
    let (counted, ignored): (Vec<_>, Vec<_>) = beside.into_iter().partition(|key| counts(key));
    for key in ignored {
        let message = format!("`{key}` beside a `$ref` has no effect in OpenAPI 3.0");
        context.warn_key(&key, Code::RefSiblings, message, None);
    }
    if counted
        .iter()
        .any(|key| fields.get(key) != Some(&Value::Bool(false)))
    {
        wrap(fields, context);
    }
}

/// Turns `{$ref, more}` into `{allOf: [{$ref}], more}`.
fn wrap(fields: &mut Fields, context: &mut Context<'_>) {
    let Some(reference) = fields.remove("$ref") else {
        return;
    };
    let wrapped = json!({"$ref": reference});
    if let Some(Value::Array(items)) = fields.get_mut("allOf") {
        context.moved(&["allOf", &items.len().to_string()], &[]);
        items.push(wrapped);
    } else {
        context.moved(&["allOf", "0"], &[]);
        fields.insert("allOf".to_owned(), json!([wrapped]));
    }
}
