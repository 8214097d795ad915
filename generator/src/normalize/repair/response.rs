//! Responses are keyed by status.

use crate::diagnostic::Code;
use crate::document::Status;
use crate::normalize::context::{Context, Fields};

pub(super) fn statuses(fields: &mut Fields, context: &mut Context<'_>) {
    let is_bad = |key: &&String| !key.starts_with("x-") && Status::parse(key).is_none();
    let bad: Vec<String> = fields.keys().filter(is_bad).cloned().collect();
    for key in bad {
        let status = correct(&key);
        let taken = status
            .as_deref()
            .filter(|status| !fields.contains_key(*status));
        let result = taken.map_or("it was left out".to_owned(), |status| {
            format!("it was taken as `{status}`")
        });
        let message = format!("`{key}` is no status; {result}");
        context.warn_key(&key, Code::InvalidStatus, message, None);
        let taken = taken.map(str::to_owned);
        let Some(response) = fields.remove(&key) else {
            continue;
        };
        if let Some(status) = taken {
            context.moved(&[&status], &[&key]);
            fields.insert(status, response);
        }
    }
}

/// `Default`, ` 200 `, `200 OK` and `2xx` in odd spellings.
fn correct(key: &str) -> Option<String> {
    let word = key.split_whitespace().next()?;
    let lower = word.to_ascii_lowercase();
    if matches!(lower.as_str(), "default" | "error" | "errors") {
        return Some("default".to_owned());
    }
    Status::parse(word).map(|status| status.to_string())
}
