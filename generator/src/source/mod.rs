//! Reads the text of a document, YAML or JSON, into a generic value.
//!
//! Knows nothing of `OpenAPI`, and keeps no positions: [`crate::diagnostic::locate()`] finds them again
//! when a diagnostic is printed. Opens no files: the text is passed in. What a text may contain is
//! bounded by [`limits`].

mod builder;
mod duplicates;
mod file;
mod json;
pub mod limits;
mod scalar;
mod yaml;

use serde_json::Value;

pub use file::{SourceFile, Sources};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, FileId, Pointer, Position, is_json};

/// Reads a text into a value whose root is a mapping and whose mappings are sorted by key.
///
/// Gives `None`, with an error in `sink`, when the text cannot be read at all. Of a duplicate key the
/// first value is kept, with an error for each further one.
pub fn read(file: &SourceFile, id: FileId, sink: &mut Diagnostics) -> Option<Value> {
    let text = file.text.trim_start_matches('\u{feff}');
    let refuse =
        |code, message: String| Diagnostic::new(code, &Pointer::root(), message).in_file(id);
    if text.len() > limits::MAX_BYTES {
        let message = format!("{} bytes are more than {}", text.len(), limits::MAX_BYTES);
        sink.push(refuse(Code::TooLarge, message).at_position(Position::START));
        return None;
    }
    let mut value = parse(text, id, sink)?;
    if !value.is_object() {
        let message = format!("the root is {}, not a mapping", type_name(&value));
        sink.push(refuse(Code::NotAMapping, message));
        return None;
    }
    // Whatever features of serde_json another crate of the build switches on.
    value.sort_all_objects();
    Some(value)
}

fn parse(text: &str, id: FileId, sink: &mut Diagnostics) -> Option<Value> {
    if !is_json(text) {
        return yaml::read(text, id, sink)
            .map_err(|error| sink.push(error))
            .ok();
    }
    match json::read(text, id, sink) {
        Ok(value) => Some(value),
        Err(json_error) if json_error.code != Code::Syntax => {
            sink.push(json_error);
            None
        }
        // Flow-style YAML begins like JSON. If it is neither, JSON was most likely meant.
        Err(json_error) => {
            let mut attempt = Diagnostics::new();
            match yaml::read(text, id, &mut attempt) {
                Ok(value) => {
                    attempt.iter().for_each(|found| sink.push(found.clone()));
                    Some(value)
                }
                Err(yaml_error) if yaml_error.code == Code::Syntax => {
                    sink.push(json_error);
                    None
                }
                Err(yaml_error) => {
                    sink.push(yaml_error);
                    None
                }
            }
        }
    }
}

/// Counts the nodes of a value.
pub(crate) fn count_nodes(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count_nodes).sum(),
        Value::Object(map) => map.values().map(count_nodes).sum(),
        _ => 0,
    }
}

/// Says that the paths of all mappings and lists are longer together than [`limits::MAX_PATH_BYTES`].
pub(crate) fn refuse_long_paths(value: &Value) -> Option<Diagnostic> {
    let mut left = limits::MAX_PATH_BYTES;
    if spend_on_paths(value, 0, &mut left) {
        return None;
    }
    let message = format!(
        "the paths of all nodes have more than {} bytes together: keys are too long",
        limits::MAX_PATH_BYTES
    );
    Some(Diagnostic::new(Code::TooLarge, &Pointer::root(), message))
}

fn spend_on_paths(value: &Value, path: usize, left: &mut usize) -> bool {
    let Some(rest) = left.checked_sub(path) else {
        return false;
    };
    match value {
        Value::Array(items) => {
            *left = rest;
            let mut items = items.iter();
            items.all(|item| spend_on_paths(item, path + 4, left))
        }
        Value::Object(map) => {
            *left = rest;
            let mut entries = map.iter();
            entries.all(|(key, value)| spend_on_paths(value, path + key.len() + 1, left))
        }
        _ => true,
    }
}

/// Measures how deep mappings and lists are nested.
pub(crate) fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(map) => 1 + map.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

/// Names the JSON type of a value for messages.
pub(crate) fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a mapping",
    }
}

#[cfg(test)]
mod tests;
