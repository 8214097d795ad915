//! Tuples: `items` as a list (older JSON Schema) is `prefixItems` of 3.1.

use serde_json::Value;

use crate::diagnostic::Code;
use crate::normalize::context::{Context, Fields};

pub(super) fn run(fields: &mut Fields, context: &mut Context<'_>) {
    let Some(Value::Array(items)) = fields.get("items") else {
        return;
    };
    if items.len() < 2 || fields.contains_key("prefixItems") {
        return;
    }
    let message = "`items` is a list; it was taken as `prefixItems`";
    context.warn_at("items", Code::WrongType, message);
    if let Some(items) = fields.remove("items") {
        context.moved(&["prefixItems"], &["items"]);
        fields.insert("prefixItems".to_owned(), items);
    }
}
