//! Which version of OpenAPI a document says it is.

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Pointer};
use crate::document::Version;

/// Reads the version; anything but 3.x is one error.
pub(super) fn check(document: &Value, sink: &mut Diagnostics) -> Option<Version> {
    let root = Pointer::root();
    let refuse = |at: &Pointer, message: String| Diagnostic::new(Code::Version, at, message);
    let Some(written) = document.get("openapi") else {
        let diagnostic = match document.get("swagger") {
            Some(swagger) => {
                let at = root.child("swagger");
                refuse(&at, format!("this is a Swagger {} document", text(swagger)))
            }
            None => refuse(&root, "the key `openapi` is missing".to_owned())
                .with_help("begin the document with `openapi: 3.0.3`"),
        };
        sink.push(diagnostic);
        return None;
    };
    let at = root.child("openapi");
    let text = text(written);
    let mut parts = text.split('.');
    match (parts.next(), parts.next()) {
        (Some("3"), Some("0") | None) => Some(Version::V3_0),
        (Some("3"), Some("1")) => Some(Version::V3_1),
        (Some("3"), Some("2")) => {
            let message = format!("version {text} is read as 3.1; what is new in it has no effect");
            sink.push(Diagnostic::new(Code::NewerVersion, &at, message));
            Some(Version::V3_1)
        }
        _ => {
            sink.push(refuse(&at, format!("OpenAPI {text} is not supported")));
            None
        }
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        other => other.to_string(),
    }
}
