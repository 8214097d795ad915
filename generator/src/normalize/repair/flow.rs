//! OAuth2 flows: each kind has URLs that it cannot do without.

use serde_json::{Value, json};

use crate::diagnostic::Code;
use crate::normalize::context::{Context, Fields};

const NEEDED: [(&str, &[&str]); 4] = [
    ("implicit", &["authorizationUrl"]),
    ("password", &["tokenUrl"]),
    ("clientCredentials", &["tokenUrl"]),
    ("authorizationCode", &["authorizationUrl", "tokenUrl"]),
];

pub(super) fn urls(fields: &mut Fields, context: &mut Context<'_>) {
    for (name, urls) in NEEDED {
        let Some(Value::Object(flow)) = fields.get_mut(name) else {
            continue;
        };
        for url in urls {
            if !flow.get(*url).is_some_and(Value::is_string) {
                context.warn_at(name, Code::MissingField, format!("`{url}` is missing"));
                flow.insert((*url).to_owned(), json!(""));
            }
        }
    }
}
