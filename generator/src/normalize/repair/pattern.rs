//! `patternProperties` of 3.1: with one pattern and nothing else, a mapping to that schema.

use serde_json::Value;

use crate::diagnostic::Code;
use crate::normalize::context::{Context, Fields};

pub(super) fn run(fields: &mut Fields, context: &mut Context<'_>) {
    let Some(Value::Object(patterns)) = fields.get("patternProperties") else {
        return;
    };
    let is_free = matches!(
        fields.get("additionalProperties"),
        None | Some(Value::Bool(_))
    );
    let Some(name) = patterns
        .keys()
        .next()
        .filter(|_| is_free && patterns.len() == 1)
        .cloned()
    else {
        let message =
            "`patternProperties` has no effect beside other patterns or additionalProperties";
        context.warn_at("patternProperties", Code::UnsupportedKeyword, message);
        return;
    };
    if let Some(Value::Object(mut patterns)) = fields.remove("patternProperties") {
        context.moved(&["additionalProperties"], &["patternProperties", &name]);
        fields.insert(
            "additionalProperties".to_owned(),
            patterns.remove(&name).unwrap_or_default(),
        );
    }
}
