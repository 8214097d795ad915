//! Leaves operations out: an overlay that removes what `--include-tag` and `--include-path` do not name.
//!
//! What only those operations used is no concern here: the generator leaves out what nothing uses.

use std::collections::BTreeSet;

use serde_json::json;
use shopwright_generator::diagnostic::{Diagnostics, Pointer};
use shopwright_generator::document::{Document, OperationNode};
use shopwright_generator::source::SourceFile;

use crate::failure::Failure;
use crate::glob;

/// Makes the overlay; `None` when everything is wanted. Tags and paths are alternatives: an operation stays
/// when a tag or a pattern names it.
///
/// # Errors
///
/// Wrong usage when a tag or pattern names no operation.
pub(super) fn overlay(
    document: &Document,
    tags: &[String],
    patterns: &[String],
) -> Result<Option<SourceFile>, Failure> {
    if tags.is_empty() && patterns.is_empty() {
        return Ok(None);
    }
    let mut unheard = Diagnostics::new();
    let operations = document.operations(&mut unheard);
    for tag in tags {
        if !operations.iter().any(|operation| has_tag(operation, tag)) {
            let known: BTreeSet<_> = operations.iter().flat_map(tags_of).collect();
            let known: Vec<_> = known.into_iter().collect();
            return Err(Failure::usage(format!(
                "--include-tag {tag}: no operation has this tag; there are: {}",
                known.join(", ")
            )));
        }
    }
    for pattern in patterns {
        if !operations
            .iter()
            .any(|operation| glob::fits(pattern, operation.path))
        {
            let text = format!("--include-path {pattern}: this fits no path of the document");
            return Err(Failure::usage(text));
        }
    }
    let (kept, rest): (Vec<_>, Vec<_>) = operations.iter().partition(|operation| {
        tags.iter().any(|tag| has_tag(operation, tag))
            || patterns
                .iter()
                .any(|pattern| glob::fits(pattern, operation.path))
    });
    // Two paths may share one definition by a reference.
    let kept: BTreeSet<&Pointer> = kept.iter().map(|operation| operation.pointer()).collect();
    let targets: BTreeSet<_> = rest
        .iter()
        .map(|operation| operation.pointer())
        .filter(|pointer| !kept.contains(pointer))
        .map(json_path)
        .collect();
    let actions: Vec<_> = targets
        .iter()
        .map(|target| json!({ "target": target, "remove": true }))
        .collect();
    let info = json!({ "title": "Operations left out", "version": "1" });
    let text = json!({ "overlay": "1.0.0", "info": info, "actions": actions }).to_string();
    let overlay = SourceFile::new("(operations left out)", text);
    Ok((!actions.is_empty()).then_some(overlay))
}

fn tags_of<'d>(operation: &OperationNode<'d>) -> Vec<&'d str> {
    let tags = operation
        .node
        .field("tags")
        .and_then(|tags| tags.as_array());
    tags.into_iter()
        .flatten()
        .filter_map(|tag| tag.as_str())
        .collect()
}

fn has_tag(operation: &OperationNode<'_>, tag: &str) -> bool {
    tags_of(operation).contains(&tag)
}

/// A text of JSON is a text of JSONPath.
fn json_path(pointer: &Pointer) -> String {
    let step = |segment| format!("[{}]", json!(segment));
    let steps: String = pointer.segments().map(step).collect();
    format!("${steps}")
}

#[cfg(test)]
mod tests {
    use shopwright_generator::external::NoFiles;
    use shopwright_generator::load;

    use super::*;

    const TEXT: &str = "
openapi: 3.0.3
info: { title: T, version: '1' }
paths:
  /orders:
    get: { tags: [Orders], responses: { '200': { description: d } } }
    post: { tags: [Orders, Admin], responses: { '200': { description: d } } }
  /orders/{it's}:
    get: { tags: [Orders], responses: { '200': { description: d } } }
  /users:
    get: { responses: { '200': { description: d } } }
";

    fn left(tags: &[&str], patterns: &[&str]) -> Result<Vec<String>, Failure> {
        let file = SourceFile::new("a.yaml", TEXT);
        let mut found = Diagnostics::new();
        let document = load(&file, &[], &NoFiles, &mut found).unwrap();
        let owned = |texts: &[&str]| {
            texts
                .iter()
                .map(|&text| text.to_owned())
                .collect::<Vec<_>>()
        };
        let overlay = overlay(&document, &owned(tags), &owned(patterns))?;
        let overlays: Vec<_> = overlay.into_iter().collect();
        let mut found = Diagnostics::new();
        let document = load(&file, &overlays, &NoFiles, &mut found).unwrap();
        assert!(!found.has_errors(), "{found:?}");
        let operations = document.operations(&mut found);
        Ok(operations
            .iter()
            .map(|o| format!("{} {}", o.method.key(), o.path))
            .collect())
    }

    #[test]
    fn everything_stays_without_a_wish() {
        assert_eq!(left(&[], &[]).unwrap().len(), 4);
        assert_eq!(left(&[], &["**"]).unwrap().len(), 4);
    }

    #[test]
    fn tags_and_patterns_choose_operations() {
        assert_eq!(left(&["Admin"], &[]).unwrap(), ["post /orders"]);
        assert_eq!(left(&[], &["/orders/*"]).unwrap(), ["get /orders/{it's}"]);
        assert_eq!(
            left(&["Admin"], &["/users"]).unwrap(),
            ["post /orders", "get /users"]
        );
    }

    #[test]
    fn a_wish_that_names_nothing_is_wrong_usage() {
        let failure = left(&["Nope"], &[]).unwrap_err();
        assert_eq!(failure.status(), 2);
        assert!(
            failure
                .text()
                .unwrap()
                .ends_with("there are: Admin, Orders")
        );
        assert_eq!(left(&[], &["/none/**"]).unwrap_err().status(), 2);
    }
}
