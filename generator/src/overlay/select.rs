//! JSONPath to the locations that it selects.

use serde_json::Value;
use serde_json_path::{JsonPath, PathElement};

use crate::diagnostic::Pointer;

/// The longest JSONPath that is read, in bytes.
const MAX_LENGTH: usize = 4096;
/// How deep brackets may be nested in one: its parser is recursive.
const MAX_NESTING: usize = 32;

/// One step down.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Key(String),
    Index(usize),
}

/// Where a node is. Ordered as in the document: what contains first, then by index.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Location(Vec<Step>);

/// The nodes that a JSONPath selects, each once.
pub(super) type Selection = Vec<Location>;

/// Finds what a JSONPath selects.
///
/// # Errors
/// With a message, when the text is no RFC 9535 JSONPath.
pub(super) fn select(document: &Value, path: &str) -> Result<Selection, String> {
    let nodes = parse(path)?.query_located(document);
    let mut found: Selection = nodes.locations().map(location).collect();
    found.sort();
    found.dedup();
    Ok(found)
}

/// Reads a JSONPath.
pub(super) fn parse(path: &str) -> Result<JsonPath, String> {
    if path.len() > MAX_LENGTH || nesting(path) > MAX_NESTING {
        return Err(format!(
            "the JSONPath is longer than {MAX_LENGTH} bytes, or nested too deep"
        ));
    }
    JsonPath::parse(path).map_err(|error| {
        let position = error.position();
        let rest: String = path.chars().skip(position).take(20).collect();
        let near = if rest.is_empty() {
            String::new()
        } else {
            format!(" near `{rest}`")
        };
        format!("`{path}` is not a JSONPath{near}: {}", error.message())
    })
}

fn nesting(path: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for byte in path.bytes() {
        match byte {
            b'(' | b'[' => depth += 1,
            b')' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

fn location(path: &serde_json_path::NormalizedPath<'_>) -> Location {
    let step = |element: &PathElement<'_>| match element {
        PathElement::Name(name) => Step::Key((*name).to_owned()),
        PathElement::Index(index) => Step::Index(*index),
    };
    Location(path.iter().map(step).collect())
}

impl Location {
    /// Counts the steps from the root.
    pub(super) fn depth(&self) -> usize {
        self.0.len()
    }

    pub(super) fn pointer(&self) -> Pointer {
        let mut pointer = Pointer::root();
        for step in &self.0 {
            match step {
                Step::Key(key) => pointer.push(key),
                Step::Index(index) => pointer.push_index(*index),
            }
        }
        pointer
    }

    pub(super) fn find<'v>(&self, document: &'v Value) -> Option<&'v Value> {
        self.0.iter().try_fold(document, |value, step| match step {
            Step::Key(key) => value.get(key),
            Step::Index(index) => value.get(index),
        })
    }

    pub(super) fn find_mut<'v>(&self, document: &'v mut Value) -> Option<&'v mut Value> {
        self.0.iter().try_fold(document, descend)
    }

    /// Removes the node; answers `false` for the root.
    pub(super) fn remove_from(&self, document: &mut Value) -> bool {
        let Some((last, parents)) = self.0.split_last() else {
            return false;
        };
        match (parents.iter().try_fold(document, descend), last) {
            (Some(Value::Object(map)), Step::Key(key)) => {
                map.remove(key);
            }
            (Some(Value::Array(items)), Step::Index(index)) if *index < items.len() => {
                items.remove(*index);
            }
            _ => {}
        }
        true
    }
}

fn descend<'v>(value: &'v mut Value, step: &Step) -> Option<&'v mut Value> {
    match step {
        Step::Key(key) => value.get_mut(key),
        Step::Index(index) => value.get_mut(index),
    }
}
