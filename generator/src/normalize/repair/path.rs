//! Paths begin with a slash.

use crate::diagnostic::Code;
use crate::normalize::context::{Context, Fields};

pub(super) fn slashes(fields: &mut Fields, context: &mut Context<'_>) {
    let is_bad =
        |key: &&String| !key.starts_with('/') && !key.starts_with("x-") && !key.starts_with("X-");
    let bad: Vec<String> = fields.keys().filter(is_bad).cloned().collect();
    for key in bad {
        let message = format!("`{key}` does not begin with a slash");
        context.warn_key(&key, Code::InvalidPath, message, None);
        let path = format!("/{key}");
        if fields.contains_key(&path) {
            continue;
        }
        if let Some(item) = fields.remove(&key) {
            context.moved(&[&path], &[&key]);
            fields.insert(path, item);
        }
    }
}
