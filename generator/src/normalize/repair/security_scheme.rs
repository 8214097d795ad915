//! Security schemes: spelling of the type, `basic` of Swagger 2.0, missing parts.

use serde_json::{Value, json};

use crate::diagnostic::Code;
use crate::normalize::context::{Context, Fields};

use super::media_type::is_token;
use super::name::shown;

const TYPES: [&str; 5] = ["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"];

pub(super) fn spelling(fields: &mut Fields, context: &mut Context<'_>) {
    let Some(Value::String(written)) = fields.get("type") else {
        return;
    };
    if TYPES.contains(&written.as_str()) || written == "basic" {
        return;
    }
    if let Some(known) = TYPES
        .iter()
        .find(|known| known.eq_ignore_ascii_case(written))
    {
        context.warn_at(
            "type",
            Code::InvalidValue,
            format!("`{written}` is written `{known}`"),
        );
        fields.insert("type".to_owned(), json!(known));
    }
}

/// `type: basic`, and the single flow of Swagger 2.0.
pub(super) fn basic(fields: &mut Fields, context: &mut Context<'_>) {
    if fields.get("type") == Some(&json!("basic")) {
        let message = "`basic` is a scheme of the type `http`";
        context.warn_at("type", Code::SwaggerLeftover, message);
        fields.insert("type".to_owned(), json!("http"));
        fields.insert("scheme".to_owned(), json!("basic"));
    }
    let Some(Value::String(flow)) = fields.get("flow").cloned() else {
        return;
    };
    if fields.contains_key("flows") {
        return;
    }
    let name = match flow.as_str() {
        "accessCode" => "authorizationCode",
        "application" => "clientCredentials",
        other => other,
    };
    let mut flow = Fields::new();
    for key in ["authorizationUrl", "tokenUrl", "scopes"] {
        if let Some(value) = fields.remove(key) {
            context.moved(&["flows", name, key], &[key]);
            flow.insert(key.to_owned(), value);
        }
    }
    context.warn_key(
        "flow",
        Code::SwaggerLeftover,
        "`flow` is written as `flows`",
        None,
    );
    fields.remove("flow");
    fields.insert("flows".to_owned(), json!({name: flow}));
}

/// What a scheme of its type cannot do without.
pub(super) fn parts(fields: &mut Fields, context: &mut Context<'_>) {
    let needed: &[(&str, Value)] = &match fields.get("type").and_then(Value::as_str) {
        Some("http") => vec![("scheme", json!("bearer"))],
        Some("apiKey") => vec![("in", json!("header")), ("name", json!("Authorization"))],
        Some("oauth2") => vec![("flows", json!({}))],
        Some("openIdConnect") => vec![("openIdConnectUrl", json!(""))],
        _ => return,
    };
    for (key, assumed) in needed {
        if !fields.contains_key(*key) {
            context.warn(
                Code::MissingField,
                format!("`{key}` is missing; {assumed} was assumed"),
            );
            fields.insert((*key).to_owned(), assumed.clone());
        }
    }
    if let Some(Value::String(place)) = fields.get("in") {
        let lower = place.to_ascii_lowercase();
        if *place != lower {
            context.warn_at(
                "in",
                Code::InvalidValue,
                format!("`{place}` is written in lower case"),
            );
            fields.insert("in".to_owned(), json!(lower));
        }
    }
}

/// Where a key goes: a place that exists, under a name that can be sent.
pub(super) fn key(fields: &mut Fields, context: &mut Context<'_>) {
    let text = |key: &str| fields.get(key).and_then(Value::as_str);
    if text("type") != Some("apiKey") {
        return;
    }
    let place = text("in").unwrap_or_default();
    if !matches!(place, "header" | "query" | "cookie") {
        let message = format!("a key cannot be in `{}`", shown(place));
        context.warn_at("in", Code::InvalidValue, message);
    }
    let name = text("name").unwrap_or_default();
    if name.is_empty() || (place != "query" && !is_token(name)) {
        let message = format!("a key cannot be sent under the name `{}`", shown(name));
        context.warn_at("name", Code::InvalidValue, message);
    }
}
