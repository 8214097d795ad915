//! Bodies are keyed by media types.

use serde_json::Value;

use super::name::shown;
use crate::diagnostic::Code;
use crate::normalize::context::{Context, Fields};

pub(super) fn run(fields: &mut Fields, context: &mut Context<'_>) {
    let Some(Value::Object(bodies)) = fields.get("content") else {
        return;
    };
    let is_bad = |key: &&String| !key.starts_with("x-") && !is_media_type(key);
    context.pointer.push("content");
    for key in bodies.keys().filter(is_bad) {
        let message = format!("`{}` is no media type", shown(key));
        context.warn_key(key, Code::InvalidMediaType, message, None);
    }
    context.pointer.pop();
}

/// `application/json`, also with parameters, and lists of them, as they are found.
fn is_media_type(text: &str) -> bool {
    let is_one = |text: &str| {
        let essence = text.split(';').next().unwrap_or_default().trim();
        essence
            .split_once('/')
            .is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype))
    };
    let is_printable = |c: char| !c.is_control();
    text.chars().all(is_printable) && text.split(',').all(is_one)
}

/// Says whether HTTP allows the text as a token, such as the name of a header.
pub(super) fn is_token(text: &str) -> bool {
    let is_fine = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !text.is_empty() && text.chars().all(is_fine)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_types_are_told_from_other_texts() {
        for fine in [
            "application/json",
            "*/*",
            "text/plain; charset=\"utf-8\"",
            "application/vnd.api+json, text/csv",
        ] {
            assert!(is_media_type(fine), "{fine}");
        }
        for bad in [
            "",
            "json",
            "application/",
            "application json",
            "a/b\r\nX: 1",
            "\"*/",
            "a/b/c",
        ] {
            assert!(!is_media_type(bad), "{bad}");
        }
    }
}
