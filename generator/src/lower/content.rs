//! Content types: how a body of one is encoded, and which of several is best.

use crate::document::SchemaNode;

use super::schema::is_binary;

/// How a body is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Encoding {
    Json,
    Form,
    Multipart,
    Events,
    /// JSON texts, one after the other.
    Lines,
    Text,
    Bytes,
    /// Wildcards: the schema decides.
    Any,
}

/// Reads a content type; parameters and case do not matter, and nonsense is bytes.
pub(super) fn encoding(content_type: &str) -> Encoding {
    let essence = essence(content_type);
    let subtype = essence.split_once('/').map_or("", |(_, subtype)| subtype);
    match essence.as_str() {
        "application/x-www-form-urlencoded" => Encoding::Form,
        "text/event-stream" => Encoding::Events,
        "application/stream+json" | "application/x-json-stream" => Encoding::Lines,
        _ if is_lines(subtype) => Encoding::Lines,
        "*/*" | "application/*" => Encoding::Any,
        _ if subtype == "json" || essence.ends_with("+json") => Encoding::Json,
        // Old habits, still found.
        "application/x-json" | "application/json-patch" => Encoding::Json,
        _ if essence.starts_with("multipart/form-data") => Encoding::Multipart,
        _ if essence.starts_with("text/") && subtype != "xml" => Encoding::Text,
        _ => Encoding::Bytes,
    }
}

/// Says whether a subtype is one of the many names of JSON texts, a line or a record each.
fn is_lines(subtype: &str) -> bool {
    let subtype = subtype.strip_prefix("x-").unwrap_or(subtype);
    let names = ["ndjson", "jsonl", "jsonlines", "json-lines", "json-seq"];
    names.contains(&subtype) || subtype.ends_with("+json-seq")
}

/// Reads a content type whose schema is known: it decides for wildcards, and bytes are bytes also
/// where they are called JSON.
pub(super) fn encoding_of(content_type: &str, schema: Option<&SchemaNode<'_>>) -> Encoding {
    match encoding(content_type) {
        Encoding::Json if schema.is_some_and(is_file) => Encoding::Bytes,
        Encoding::Any => match schema {
            Some(schema) if is_file(schema) => Encoding::Bytes,
            Some(schema) if schema.type_name() == Some("string") => Encoding::Text,
            Some(_) => Encoding::Json,
            None => Encoding::Bytes,
        },
        encoding => encoding,
    }
}

fn is_file(schema: &SchemaNode<'_>) -> bool {
    schema.type_name().is_some() && is_binary(schema)
}

/// Ranks content types, the best first: JSON by its own name, other JSON, and so on.
pub(super) fn rank(content_type: &str, encoding: Encoding) -> (Encoding, bool, String) {
    let essence = essence(content_type);
    (
        encoding,
        essence != "application/json",
        content_type.to_owned(),
    )
}

/// Gives the content type without its parameters, in lower case.
pub(super) fn essence(content_type: &str) -> String {
    let end = content_type.find([';', ',']).unwrap_or(content_type.len());
    content_type[..end].trim().to_ascii_lowercase()
}
