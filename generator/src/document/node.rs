//! A node: where it is, its value, and its kind.

use std::marker::PhantomData;

use serde_json::Value;

use super::kind::NodeKind;
use super::reference::MAX_HOPS;
use super::{Document, read};
use crate::diagnostic::{Diagnostics, Pointer};

/// A node of a document, not yet read. Cheap to copy around: it borrows the document.
#[derive(Debug)]
pub struct Node<'d, K> {
    pub(super) document: &'d Document,
    pub(super) pointer: Pointer,
    pub(super) value: &'d Value,
    /// The outermost object with a `$ref` that led here.
    pub(super) site: Option<&'d Value>,
    kind: PhantomData<K>,
}

impl<K> Clone for Node<'_, K> {
    fn clone(&self) -> Self {
        Self {
            document: self.document,
            pointer: self.pointer.clone(),
            value: self.value,
            site: self.site,
            kind: PhantomData,
        }
    }
}

impl<'d, K> Node<'d, K> {
    pub(super) fn new(document: &'d Document, pointer: Pointer, value: &'d Value) -> Self {
        Self {
            document,
            pointer,
            value,
            site: None,
            kind: PhantomData,
        }
    }

    /// Gives where the node is in the document, for diagnostics and as its identity.
    ///
    /// Of a node that was reached through a `$ref`, this is where its definition is.
    pub fn pointer(&self) -> &Pointer {
        &self.pointer
    }

    /// Gives the whole value, with everything below it.
    pub fn value(&self) -> &'d Value {
        self.value
    }

    /// Gives the document that the node belongs to.
    pub fn document(&self) -> &'d Document {
        self.document
    }

    /// Gives a field as it is written.
    pub fn field(&self, key: &str) -> Option<&'d Value> {
        self.value.get(key)
    }

    /// Gives a field if it is text.
    pub fn text(&self, key: &str) -> Option<&'d str> {
        self.field(key).and_then(Value::as_str)
    }

    /// Says whether a field is `true`.
    pub fn flag(&self, key: &str) -> bool {
        self.field(key) == Some(&Value::Bool(true))
    }

    /// Gives the text of the `$ref`, if the node is a reference.
    pub fn reference(&self) -> Option<&'d str> {
        self.text("$ref")
    }

    /// Gives the object whose `$ref` led here, for what stands beside the `$ref`.
    pub fn reference_site(&self) -> Option<&'d Value> {
        self.site
    }

    /// Gives `description`, where the one beside the `$ref` that led here wins.
    pub fn description(&self) -> Option<&'d str> {
        let beside = self.site.and_then(|site| site.get("description"));
        beside
            .and_then(Value::as_str)
            .or_else(|| self.text("description"))
    }

    /// Gives an extension such as `x-shopwright-type`; one beside the `$ref` that led here wins.
    pub fn extension(&self, name: &str) -> Option<&'d Value> {
        debug_assert!(name.starts_with("x-"), "extensions begin with x-");
        self.site
            .and_then(|site| site.get(name))
            .or_else(|| self.field(name))
    }

    /// Walks all extensions, those beside the `$ref` that led here first.
    pub fn extensions(&self) -> impl Iterator<Item = (&'d str, &'d Value)> + use<'d, K> {
        let fields = |value: &'d Value| value.as_object().into_iter().flatten();
        let here = self.value;
        self.site
            .into_iter()
            .flat_map(fields)
            .chain(fields(here))
            .map(|(key, value)| (key.as_str(), value))
            .filter(|(key, _)| key.starts_with("x-"))
    }

    /// Gives the child under `key`, as a node of kind `C`.
    pub(super) fn child<C>(&self, key: &str) -> Option<Node<'d, C>> {
        let value = self.field(key)?;
        Some(Node::new(self.document, self.pointer.child(key), value))
    }

    /// Gives the items of the list under `key`.
    pub(super) fn list<C>(&self, key: &str) -> Vec<Node<'d, C>> {
        let Some(items) = self.field(key).and_then(Value::as_array) else {
            return Vec::new();
        };
        let pointer = self.pointer.child(key);
        let node = |(index, value)| Node::new(self.document, pointer.index(index), value);
        items.iter().enumerate().map(node).collect()
    }

    /// Gives the entries of the mapping under `key`, sorted by name.
    pub(super) fn map<C>(&self, key: &str) -> Vec<(&'d str, Node<'d, C>)> {
        let Some(entries) = self.field(key).and_then(Value::as_object) else {
            return Vec::new();
        };
        let pointer = self.pointer.child(key);
        let node = |(name, value): (&'d String, &'d Value)| {
            (
                name.as_str(),
                Node::new(self.document, pointer.child(name), value),
            )
        };
        entries.iter().map(node).collect()
    }
}

impl<'d, K: NodeKind> Node<'d, K> {
    /// Reads this level of the node. Children that are nodes of their own are cut out: lists and
    /// mappings of them are empty, a single one is a reference to `#`.
    ///
    /// A field that cannot be read is left out with a warning. `None`, with a warning, means that
    /// the node cannot be read even so; its value remains.
    pub fn typed(&self, sink: &mut Diagnostics) -> Option<K::Typed> {
        read::read(K::KIND, &self.pointer, self.value, sink)
    }

    /// Follows the `$ref` of the node to the end, if it is a reference.
    ///
    /// `None`, with a warning at the reference, means that it leads nowhere.
    pub fn resolve(self, sink: &mut Diagnostics) -> Option<Node<'d, K>> {
        let mut node = self;
        let mut seen = Vec::new();
        while node.reference().is_some() {
            // A chain that long is no description, and to follow it from each of its links takes the square of its length.
            if seen.len() == MAX_HOPS || seen.contains(&node.pointer) {
                node.report_cycle(seen.len() == MAX_HOPS, sink);
                return None;
            }
            seen.push(node.pointer.clone());
            node = node.follow(sink)?;
        }
        Some(node)
    }

    /// Follows the `$ref` of the node by one step; a node that is no reference stays what it is.
    pub fn follow(self, sink: &mut Diagnostics) -> Option<Node<'d, K>> {
        let Some(reference) = self.reference() else {
            return Some(self);
        };
        let at = self.pointer.child("$ref");
        let (pointer, value) = self.document.target(reference, &at, sink)?;
        let site = self.site.or(Some(self.value));
        Some(Node {
            document: self.document,
            pointer,
            value,
            site,
            kind: PhantomData,
        })
    }
}
