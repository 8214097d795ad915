//! Names that are no names. They are kept, since they are what goes over the wire; which Rust names come
//! of them is not decided here.

use serde_json::Value;

use crate::diagnostic::Code;
use crate::normalize::context::{Context, Fields};

/// Longer names are no names: identifiers and file names have their limits.
const MAX: usize = 250;
/// Beside letters and digits; what is found in names of parameters: `filter[a.b]`, `$top`, `sort-by`.
const IN_PARAMETERS: &str = "-_.~$@:[]()*!+,|%^";
/// What is found in operationIds: `repos/list`, `GET /orders/{id}`.
const IN_OPERATION_IDS: &str = "-_.~$@:/ ()+,&'{}";
/// What the specification allows in names of components.
const IN_COMPONENTS: &str = "-_.";

/// Warns about names of components.
pub(super) fn components(fields: &mut Fields, context: &mut Context<'_>) {
    for (section, entries) in fields.iter().filter(|(key, _)| !key.starts_with("x-")) {
        let Value::Object(entries) = entries else {
            continue;
        };
        context.pointer.push(section);
        for name in entries.keys().filter(|name| !name.starts_with("x-")) {
            if !name.is_ascii() || is_odd(name, IN_COMPONENTS) {
                let message = format!("`{}` cannot be the name of a component", shown(name));
                context.warn_key(name, Code::OddName, message, None);
            }
        }
        context.pointer.pop();
    }
}

/// Warns about an operationId.
pub(super) fn operation(fields: &mut Fields, context: &mut Context<'_>) {
    text(fields, context, "operationId", IN_OPERATION_IDS);
}

/// Warns about the name of a parameter.
pub(super) fn parameter(fields: &mut Fields, context: &mut Context<'_>) {
    text(fields, context, "name", IN_PARAMETERS);
}

fn text(fields: &Fields, context: &mut Context<'_>, key: &str, allowed: &str) {
    if let Some(Value::String(name)) = fields.get(key) {
        if is_odd(name, allowed) {
            let message = format!("`{}` is an odd {key}", shown(name));
            context.warn_at(key, Code::OddName, message);
        }
    }
}

/// Warns about names of properties, which may be any text that people can read.
pub(super) fn properties(fields: &mut Fields, context: &mut Context<'_>) {
    let Some(Value::Object(properties)) = fields.get("properties") else {
        return;
    };
    let is_odd = |name: &&String| {
        name.is_empty() || name.chars().any(is_invisible) || name.chars().count() > MAX
    };
    context.pointer.push("properties");
    for name in properties.keys().filter(is_odd) {
        let message = format!("`{}` is an odd name of a property", shown(name));
        context.warn_key(name, Code::OddName, message, None);
    }
    context.pointer.pop();
}

fn is_odd(name: &str, allowed: &str) -> bool {
    let fits = |c: char| c.is_alphanumeric() || allowed.contains(c);
    !name.chars().any(char::is_alphanumeric)
        || !name.chars().all(fits)
        || name.chars().count() > MAX
}

/// Control characters, and those that change the direction of text.
fn is_invisible(c: char) -> bool {
    let turns =
        matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}');
    c.is_control() || turns
}

/// Shortens a name for a message.
pub(super) fn shown(name: &str) -> String {
    const MOST: usize = 60;
    let mut shown: String = name.chars().take(MOST).collect();
    if shown.len() < name.len() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_names_are_told_from_unusual_ones() {
        let rows = [
            (IN_PARAMETERS, "filter[created.at]", false),
            (IN_PARAMETERS, "$top", false),
            (IN_PARAMETERS, "größe", false),
            (IN_PARAMETERS, "", true),
            (IN_PARAMETERS, "a b", true),
            (IN_PARAMETERS, "{}", true),
            (IN_PARAMETERS, "\u{202e}a", true),
            (IN_OPERATION_IDS, "GET /orders/{id}", false),
            (IN_OPERATION_IDS, "repos/list-for-user", false),
            (IN_OPERATION_IDS, "a\nb", true),
            (IN_OPERATION_IDS, "*/ evil() /*", true),
            (IN_COMPONENTS, "Order.Line-2_x", false),
            (IN_COMPONENTS, "Page«Order»", true),
            (IN_COMPONENTS, "a/b", true),
        ];
        for (allowed, name, odd) in rows {
            assert_eq!(is_odd(name, allowed), odd, "{name}");
        }
        assert!(is_odd(&"x".repeat(10_000), IN_COMPONENTS));
    }
}
