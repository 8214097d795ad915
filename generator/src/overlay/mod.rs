//! Applies OpenAPI Overlay documents, versions 1.0 and 1.1, to a generic value.
//!
//! Actions run in order, each on the result of the one before. An action that matches nothing is an
//! error: the provider moved what it spoke of, and nobody would notice otherwise. Knows nothing of
//! Rust, nor of OpenAPI.

mod action;
mod explain;
mod merge;
mod select;

use std::sync::Arc;

use serde_json::Value;

use self::action::{Action, Change};
use self::select::Selection;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, FileId, Pointer};
use crate::source::{self, SourceFile, limits};

/// Applies an overlay to a document. What cannot be applied is an error in `sink`; the other actions
/// are applied all the same.
pub fn apply(document: &mut Value, file: &SourceFile, id: FileId, sink: &mut Diagnostics) {
    let Some(overlay) = source::read(file, id, sink) else {
        return;
    };
    let mut run = Run {
        document,
        id,
        sink,
        added: 0,
    };
    for action in action::read(&overlay, id, run.sink) {
        run.action(&action);
    }
}

/// One overlay being applied.
struct Run<'r> {
    document: &'r mut Value,
    id: FileId,
    sink: &'r mut Diagnostics,
    /// How many nodes this overlay has added so far.
    added: usize,
}

impl Run<'_> {
    fn action(&mut self, action: &Action<'_>) {
        let target = action.pointer.child("target");
        let Some(selection) = self.select(action.target, &target) else {
            return;
        };
        if selection.is_empty() {
            let found = explain::no_match(self.document, action.target, &target);
            self.report(found);
            return;
        }
        match &action.change {
            Change::Remove => self.remove(selection, &target),
            Change::Update(update) => {
                let source = action.pointer.child("update");
                self.update(&selection, &Arc::new((*update).clone()), &source);
            }
            Change::Copy(from) => self.copy(&selection, from, &action.pointer.child("copy")),
        }
    }

    fn select(&mut self, path: &str, at: &Pointer) -> Option<Selection> {
        match select::select(self.document, path) {
            Ok(selection) => Some(selection),
            Err(message) => {
                self.report(Diagnostic::new(Code::OverlayPath, at, message));
                None
            }
        }
    }

    fn remove(&mut self, mut selection: Selection, at: &Pointer) {
        // From the back, so that indices of what is still to be removed stay right.
        selection.sort();
        for location in selection.into_iter().rev() {
            if !location.remove_from(self.document) {
                let message = "the root of a document cannot be removed";
                self.report(Diagnostic::new(Code::OverlayMismatch, at, message));
            }
        }
    }

    fn copy(&mut self, selection: &Selection, from: &str, at: &Pointer) {
        let Some(sources) = self.select(from, at) else {
            return;
        };
        match sources.as_slice() {
            [] => {
                let found = explain::no_match(self.document, from, at);
                self.report(found);
            }
            [one] => {
                let Some(value) = one.find(self.document) else {
                    return;
                };
                let value = Arc::new(value.clone());
                self.update(selection, &value, at);
            }
            several => {
                let message = format!("`{from}` selects {} nodes, not a single one", several.len());
                self.report(Diagnostic::new(Code::OverlayMismatch, at, message));
            }
        }
    }

    fn update(&mut self, selection: &Selection, update: &Arc<Value>, source: &Pointer) {
        let size = source::count_nodes(update);
        let depth = source::depth(update);
        for location in selection {
            self.added += size;
            if self.added > limits::MAX_OVERLAY_NODES {
                let message = format!("adds more than {} nodes", limits::MAX_OVERLAY_NODES);
                self.report(Diagnostic::new(Code::OverlayMismatch, source, message));
                return;
            }
            // A node may be copied into itself, which makes the document deeper each time.
            if location.depth() + depth > limits::MAX_DEPTH {
                let message = format!(
                    "nests the document deeper than {} levels",
                    limits::MAX_DEPTH
                );
                self.report(Diagnostic::new(Code::TooDeep, source, message));
                return;
            }
            let Some(target) = location.find_mut(self.document) else {
                continue;
            };
            let pointer = location.pointer();
            for mismatch in merge::merge(target, update, &pointer, source) {
                self.report(Diagnostic::new(
                    Code::OverlayMismatch,
                    &mismatch.at,
                    mismatch.message,
                ));
            }
            let origins = self.sink.origins_mut();
            match (location.find(self.document), &**update) {
                // Appended entries are known by their index, not by what they were appended to.
                (Some(Value::Array(all)), Value::Array(new)) => {
                    let first = all.len().saturating_sub(new.len());
                    for (index, item) in new.iter().enumerate() {
                        let (at, from) = (pointer.index(first + index), source.index(index));
                        origins.add(at, self.id, from, Arc::new(item.clone()));
                    }
                }
                (Some(Value::Array(all)), _) => {
                    let at = pointer.index(all.len().saturating_sub(1));
                    origins.add(at, self.id, source.clone(), Arc::clone(update));
                }
                _ => origins.add(pointer, self.id, source.clone(), Arc::clone(update)),
            }
        }
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.sink.push(diagnostic.in_file(self.id));
    }
}

#[cfg(test)]
mod tests;
