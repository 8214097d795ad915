//! Security requirements name schemes that exist.

use crate::diagnostic::Code;
use crate::normalize::context::{Context, Fields};

/// Warns about schemes that are defined nowhere; the requirement stays as it is.
pub(super) fn schemes(fields: &mut Fields, context: &mut Context<'_>) {
    for name in fields.keys().filter(|name| !name.starts_with("x-")) {
        if !context.has_component("securitySchemes", name) {
            let near = context.nearest_component("securitySchemes", name);
            let help = near.map(|near| format!("there is `{near}`"));
            let message = format!("there is no security scheme `{name}`");
            context.warn_key(name, Code::DanglingReference, message, help);
        }
    }
}
