//! Reads `x-shopwright-…` extensions, and says what cannot be used of them and where.

use std::borrow::Cow;

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Pointer};
use crate::document::Node;

/// A value of an extension, with its place.
#[derive(Clone, Debug)]
pub(super) struct Setting<'d> {
    value: &'d Value,
    at: Pointer,
}

/// Finds an extension of a node.
pub(super) fn setting<'d, K>(node: &Node<'d, K>, name: &str) -> Option<Setting<'d>> {
    let value = node.extension(name)?;
    let at = node.pointer().child(name);
    Some(Setting { value, at })
}

/// Reports extensions of ours that mean nothing at this node.
pub(super) fn only<K>(node: &Node<'_, K>, known: &[&str], sink: &mut Diagnostics) {
    for (name, _) in node.extensions() {
        if name.starts_with("x-shopwright-") && !known.contains(&name) {
            let message = format!("`{name}` has no meaning here");
            let at = node.pointer().child(name);
            sink.push(Diagnostic::new(Code::ExtensionUnknown, &at, message).at_key());
        }
    }
}

impl<'d> Setting<'d> {
    /// Gives the place of the value.
    pub(super) fn at(&self) -> &Pointer {
        &self.at
    }

    /// Gives the value as it is written.
    pub(super) fn value(&self) -> &'d Value {
        self.value
    }

    /// Reports that the value cannot be used.
    pub(super) fn refuse(&self, expected: &str, sink: &mut Diagnostics) {
        let message = format!("{expected} is expected here");
        sink.push(Diagnostic::new(Code::ExtensionInvalid, &self.at, message));
    }

    /// Reads text that says something.
    pub(super) fn text(&self, sink: &mut Diagnostics) -> Option<&'d str> {
        let text = self.value.as_str().filter(|text| !text.trim().is_empty());
        if text.is_none() {
            self.refuse("text", sink);
        }
        text
    }

    /// Reads a number from 0.
    pub(super) fn count(&self, sink: &mut Diagnostics) -> Option<u64> {
        let count = self.value.as_u64();
        if count.is_none() {
            self.refuse("a whole number from 0", sink);
        }
        count
    }

    /// Reads a JSON Pointer as a list of keys.
    pub(super) fn keys(&self, sink: &mut Diagnostics) -> Option<Vec<String>> {
        let pointer = self.value.as_str().and_then(Pointer::parse);
        if pointer.is_none() {
            self.refuse("a JSON Pointer such as `/data/items`", sink);
        }
        Some(pointer?.segments().map(Cow::into_owned).collect())
    }

    /// Reads one of several words.
    pub(super) fn word<T: Copy>(&self, words: &[(&str, T)], sink: &mut Diagnostics) -> Option<T> {
        let text = self.value.as_str();
        let found = words.iter().find(|(word, _)| Some(*word) == text);
        if found.is_none() {
            let list: Vec<_> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
            self.refuse(&format!("one of {}", list.join(", ")), sink);
        }
        found.map(|(_, value)| *value)
    }

    /// Reads a list of text.
    pub(super) fn texts(&self, sink: &mut Diagnostics) -> Vec<String> {
        let items = self.items(sink).into_iter();
        items
            .filter_map(|item| item.text(sink).map(str::to_owned))
            .collect()
    }

    /// Gives the items of a list.
    pub(super) fn items(&self, sink: &mut Diagnostics) -> Vec<Self> {
        let Some(items) = self.value.as_array() else {
            self.refuse("a list", sink);
            return Vec::new();
        };
        let item = |(index, value)| Self {
            value,
            at: self.at.index(index),
        };
        items.iter().enumerate().map(item).collect()
    }

    /// Gives the entries of a mapping, sorted by key.
    pub(super) fn entries(&self, sink: &mut Diagnostics) -> Vec<(&'d str, Self)> {
        let Some(map) = self.value.as_object() else {
            self.refuse("a mapping", sink);
            return Vec::new();
        };
        let entry = |(key, value): (&'d String, &'d Value)| {
            let at = self.at.child(key);
            (key.as_str(), Self { value, at })
        };
        let mut entries: Vec<_> = map.iter().map(entry).collect();
        entries.sort_by_key(|(key, _)| *key);
        entries
    }

    /// Gives an entry of a mapping, if it is there.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key)?;
        let at = self.at.child(key);
        Some(Self { value, at })
    }

    /// Gives an entry that must be there.
    pub(super) fn need(&self, key: &str, sink: &mut Diagnostics) -> Option<Self> {
        let found = self.get(key);
        if found.is_none() {
            self.refuse(&format!("a mapping with `{key}`"), sink);
        }
        found
    }

    /// Checks that this is a mapping, and reports entries that mean nothing.
    pub(super) fn is_mapping_of(&self, keys: &[&str], sink: &mut Diagnostics) -> bool {
        for (key, entry) in self.entries(sink) {
            if !keys.contains(&key) {
                let message = format!("`{key}` has no meaning here");
                let diagnostic = Diagnostic::new(Code::ExtensionUnknown, &entry.at, message);
                sink.push(diagnostic.at_key());
            }
        }
        self.value.is_object()
    }
}

/// Reads the Rust name that is asked for a node, under `key`, from the node itself: one beside a
/// `$ref` names what stands there, not what it refers to.
pub(super) fn name<K>(node: &Node<'_, K>, key: &str, sink: &mut Diagnostics) -> Option<String> {
    let value = node.field(key)?;
    let at = node.pointer().child(key);
    Setting { value, at }.text(sink).map(str::to_owned)
}
