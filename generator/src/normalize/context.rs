//! Where the walk is, and what repairs may know and say there.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Pointer};
use crate::document::Version;

/// The fields of an object.
pub(super) type Fields = Map<String, Value>;

/// Accompanies the walk.
pub(super) struct Context<'c> {
    /// The object that the walk is at.
    pub(super) pointer: Pointer,
    pub(super) version: Version,
    sink: &'c mut Diagnostics,
    components: BTreeMap<String, BTreeSet<String>>,
}

impl<'c> Context<'c> {
    pub(super) fn new(document: &Value, version: Version, sink: &'c mut Diagnostics) -> Self {
        let names = |section: &Value| match section {
            Value::Object(entries) => entries.keys().cloned().collect(),
            _ => BTreeSet::new(),
        };
        let components = document.get("components").and_then(Value::as_object);
        let components = components.into_iter().flatten();
        let components = components
            .map(|(name, section)| (name.clone(), names(section)))
            .collect();
        Self {
            pointer: Pointer::root(),
            version,
            sink,
            components,
        }
    }

    /// Says whether a component of that name exists.
    pub(super) fn has_component(&self, section: &str, name: &str) -> bool {
        self.components
            .get(section)
            .is_some_and(|names| names.contains(name))
    }

    /// Finds the component whose name is most similar.
    pub(super) fn nearest_component(&mut self, section: &str, name: &str) -> Option<String> {
        let names = self.components.get(section)?.iter().map(String::as_str);
        let suggestions = self.sink.suggestions_mut();
        suggestions.nearest(name, names).map(str::to_owned)
    }

    /// Finds the name out of a list that is most similar.
    pub(super) fn nearest<'n>(
        &mut self,
        name: &str,
        names: impl Iterator<Item = &'n str>,
    ) -> Option<&'n str> {
        self.sink.suggestions_mut().nearest(name, names)
    }

    /// Warns about the object that the walk is at.
    pub(super) fn warn(&mut self, code: Code, message: impl Into<String>) {
        self.sink
            .push(Diagnostic::new(code, &self.pointer, message));
    }

    /// Warns about a field of the object that the walk is at.
    pub(super) fn warn_at(&mut self, key: &str, code: Code, message: impl Into<String>) {
        self.sink
            .push(Diagnostic::new(code, &self.pointer.child(key), message));
    }

    /// Warns about the name of a field, with what to do where it is known.
    pub(super) fn warn_key(
        &mut self,
        key: &str,
        code: Code,
        message: impl Into<String>,
        help: Option<String>,
    ) {
        let mut diagnostic = Diagnostic::new(code, &self.pointer.child(key), message).at_key();
        diagnostic.help = help;
        self.sink.push(diagnostic);
    }

    /// Warns if a construct of 3.1 stands in a document that says it is 3.0.
    pub(super) fn newer(&mut self, key: &str) {
        if self.version == Version::V3_0 {
            let message = format!("this form of `{key}` is OpenAPI 3.1, and was read as such");
            self.warn_at(key, Code::NewerConstruct, message);
        }
    }

    /// Notes that a node below the current object was moved. Both paths are relative to it.
    pub(super) fn moved(&mut self, new: &[&str], old: &[&str]) {
        let below = |path: &[&str]| {
            self.pointer
                .join(&Pointer::from_segments(path.iter().copied()))
        };
        let (new, old) = (below(new), below(old));
        self.sink.origins_mut().relocate(new, old);
    }

    /// Keeps the items of a list that `keep` accepts, and notes where the others moved to.
    pub(super) fn retain(
        &mut self,
        key: &str,
        items: &mut Vec<Value>,
        mut keep: impl FnMut(&mut Self, usize, &mut Value) -> bool,
    ) {
        let mut kept = Vec::with_capacity(items.len());
        for (old, mut item) in std::mem::take(items).into_iter().enumerate() {
            if keep(self, old, &mut item) {
                if kept.len() != old {
                    let new = kept.len().to_string();
                    self.moved(&[key, &new], &[key, &old.to_string()]);
                }
                kept.push(item);
            }
        }
        *items = kept;
    }
}
