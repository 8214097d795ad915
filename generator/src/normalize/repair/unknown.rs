//! Fields that OpenAPI does not know, and those that it knows but the generator does not.

use crate::diagnostic::Code;
use crate::grammar::Kind;
use crate::normalize::context::{Context, Fields};

/// Warns about a field that has no effect. It stays in the document.
pub(in crate::normalize) fn run(kind: Kind, key: &str, context: &mut Context<'_>) {
    if is_reported_elsewhere(kind, key) {
        return;
    }
    let known = context.nearest(key, kind.fields().iter().map(|field| field.name));
    let help = known.map(|name| format!("did you mean `{name}`?"));
    context.warn_key(
        key,
        Code::UnknownField,
        format!("`{key}` is not known here"),
        help,
    );
}

fn is_reported_elsewhere(kind: Kind, key: &str) -> bool {
    match kind {
        Kind::Operation => matches!(key, "consumes" | "produces" | "schemes"),
        Kind::Document => matches!(
            key,
            "swagger"
                | "host"
                | "basePath"
                | "schemes"
                | "consumes"
                | "produces"
                | "securityDefinitions"
                | "parameters"
                | "responses"
        ),
        _ => false,
    }
}

/// Warns about keywords of JSON Schema that could change a type but do not.
pub(super) fn unsupported(fields: &mut Fields, context: &mut Context<'_>) {
    for key in [
        "if",
        "then",
        "else",
        "dependentSchemas",
        "$dynamicRef",
        "contentSchema",
    ] {
        if fields.contains_key(key) {
            let message = format!("`{key}` has no effect on the generated type");
            context.warn_key(key, Code::UnsupportedKeyword, message, None);
        }
    }
}
