//! What 3.1 writes for binary strings and for examples.

use serde_json::{Value, json};

use crate::normalize::context::{Context, Fields};

/// `contentEncoding: base64` is `format: byte`; a media type without an encoding is `format: binary`.
pub(super) fn encoding(fields: &mut Fields, _context: &mut Context<'_>) {
    if fields.contains_key("format") {
        return;
    }
    let text = |key: &str| fields.get(key).and_then(Value::as_str);
    let format = match (text("contentEncoding"), text("contentMediaType")) {
        (Some("base64" | "base64url"), _) => "byte",
        (None | Some("binary"), Some(media)) if !is_textual(media) => "binary",
        (Some("binary"), None) => "binary",
        _ => return,
    };
    if matches!(text("type"), Some("string") | None) {
        fields.insert("type".to_owned(), json!("string"));
        fields.insert("format".to_owned(), json!(format));
    }
}

fn is_textual(media: &str) -> bool {
    media.starts_with("text/") || media.contains("json") || media.contains("xml")
}

/// The first of the `examples` of a schema is its `example`; all of them stay readable.
pub(super) fn examples(fields: &mut Fields, _context: &mut Context<'_>) {
    let first = match fields.get("examples") {
        Some(Value::Array(examples)) => examples.first().cloned(),
        _ => None,
    };
    if let Some(example) = first {
        fields.entry("example").or_insert(example);
    }
}
