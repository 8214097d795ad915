//! Fields that OpenAPI requires and a document lacks.

use serde_json::{Value, json};

use crate::diagnostic::Code;
use crate::document::Version;
use crate::grammar::Kind;
use crate::normalize::context::{Context, Fields};

pub(in crate::normalize) fn run(kind: Kind, fields: &mut Fields, context: &mut Context<'_>) {
    let is_path_reference = kind == Kind::PathItem && fields.contains_key("$ref");
    if is_path_reference {
        return;
    }
    for field in kind.fields().iter().filter(|field| field.required) {
        if fields.contains_key(field.name) {
            continue;
        }
        let Some(assumed) = assumption(kind, field.name, fields) else {
            // Reading the node says what it cannot do without.
            continue;
        };
        if !is_optional_now(kind, field.name, context.version) {
            let message = format!("`{}` is missing", field.name);
            context.warn(Code::MissingField, message);
        }
        fields.insert(field.name.to_owned(), assumed);
    }
}

/// 3.1 does not ask for everything that 3.0 asked for.
fn is_optional_now(kind: Kind, field: &str, version: Version) -> bool {
    version == Version::V3_1
        && matches!(
            (kind, field),
            (Kind::Document, "paths") | (Kind::Operation, "responses")
        )
}

fn assumption(kind: Kind, field: &str, fields: &Fields) -> Option<Value> {
    Some(match (kind, field) {
        (Kind::Document, "info") => json!({"title": "Untitled", "version": "0"}),
        (Kind::Info, "title") => json!("Untitled"),
        (Kind::Info, "version") => json!("0"),
        (Kind::Document, "paths")
        | (Kind::Operation, "responses")
        | (Kind::RequestBody, "content")
        | (Kind::OAuthFlow, "scopes") => json!({}),
        (Kind::Response, "description") | (Kind::License, "name") | (Kind::ExternalDocs, "url") => {
            json!("")
        }
        (Kind::Server, "url") => json!("/"),
        (Kind::ServerVariable, "default") => {
            let first = fields.get("enum").and_then(|values| values.get(0)).cloned();
            first.filter(Value::is_string).unwrap_or_else(|| json!(""))
        }
        _ => return None,
    })
}
