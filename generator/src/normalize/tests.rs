//! Each row: what is written, what becomes of it, and which findings at which pointers it causes.

mod documents;
mod schemas;

use serde_json::{Value, json};

use super::normalize;
use crate::diagnostic::Diagnostics;

/// Normalises a document; gives it back with `SW0xx pointer` of each finding.
fn run(mut document: Value) -> (Value, Vec<String>) {
    let mut sink = Diagnostics::new();
    normalize(&mut document, &mut sink);
    let found = sink
        .iter()
        .map(|d| format!("{} {}", d.code, d.place.pointer));
    (document, found.collect())
}

/// Normalises one node that stands under `path` of an otherwise valid document of `version`.
fn node(version: &str, path: &[&str], value: Value) -> (Value, Vec<String>) {
    let pointer = crate::diagnostic::Pointer::from_segments(path.iter().copied());
    let nested = path
        .iter()
        .rev()
        .fold(value, |value, key| json!({*key: value}));
    let mut document =
        json!({"openapi": version, "info": {"title": "t", "version": "1"}, "paths": {}});
    merge(&mut document, nested);
    let (document, found) = run(document);
    let prefix = pointer.as_str();
    let shorten = |text: String| text.replacen(prefix, "", 1);
    (
        pointer.find(&document).cloned().unwrap_or_default(),
        found.into_iter().map(shorten).collect(),
    )
}

fn merge(target: &mut Value, new: Value) {
    match (target, new) {
        (Value::Object(target), Value::Object(new)) => {
            for (key, value) in new {
                merge(target.entry(key).or_insert(Value::Null), value);
            }
        }
        (target, new) => *target = new,
    }
}
