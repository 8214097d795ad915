//! `const` of 3.1 is an `enum` of one.

use serde_json::json;

use crate::diagnostic::Code;
use crate::normalize::context::{Context, Fields};

pub(super) fn run(fields: &mut Fields, context: &mut Context<'_>) {
    let Some(value) = fields.get("const").cloned() else {
        return;
    };
    context.newer("const");
    let allowed = fields.get("enum").and_then(|values| values.as_array());
    if allowed.is_some_and(|values| !values.contains(&value)) {
        let message = "`const` is not among the values of `enum`; `const` was taken";
        context.warn_at("const", Code::InvalidValue, message);
    }
    fields.remove("const");
    context.moved(&["enum", "0"], &["const"]);
    fields.insert("enum".to_owned(), json!([value]));
}
