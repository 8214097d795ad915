//! Arrays say what is in them; 3.0 asks for it.

use crate::diagnostic::Code;
use crate::document::Version;
use crate::normalize::context::{Context, Fields};

pub(super) fn run(fields: &mut Fields, context: &mut Context<'_>) {
    let is_array = fields.get("type").and_then(serde_json::Value::as_str) == Some("array");
    let says = ["items", "prefixItems"]
        .iter()
        .any(|key| fields.contains_key(*key));
    if is_array && !says && context.version == Version::V3_0 {
        context.warn(
            Code::MissingField,
            "`items` is missing; anything can be in the array",
        );
    }
}
