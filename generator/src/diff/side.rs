//! One of the two descriptions.

use serde_json::Value;

use crate::document::Document;
use crate::ir::{Api, Docs, Name, Operation, Origin, TypeDef, TypeId};

/// A description in the forms in which it is compared.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    /// What it means.
    pub(super) api: &'a Api,
    /// What it says: for keywords that no client needs, such as bounds.
    pub(super) document: &'a Document,
}

/// How many references are followed in a row; a longer chain is a circle.
const REFERENCES: usize = 32;

impl<'a> Side<'a> {
    /// Finds the node that a value came from, behind references.
    pub(super) fn node(self, origin: &Origin) -> Option<&'a Value> {
        self.follow(self.document.value().pointer(&origin.0)?)
    }

    /// Follows references.
    pub(super) fn follow(self, node: &'a Value) -> Option<&'a Value> {
        let root = self.document.value();
        let mut node = node;
        for _ in 0..REFERENCES {
            let Some(reference) = node.get("$ref").and_then(Value::as_str) else {
                return Some(node);
            };
            node = root.pointer(reference.strip_prefix('#')?)?;
        }
        None
    }

    pub(super) fn ty(self, id: TypeId) -> &'a TypeDef {
        self.api.types.get(id)
    }

    /// The path of a type in Rust; none while no client has it.
    pub(super) fn type_item(self, id: TypeId) -> Option<String> {
        let def = self.ty(id);
        def.name
            .rust
            .is_assigned()
            .then(|| format!("models::{}", def.name.rust))
    }

    /// The paths of what an operation is in Rust: its method and its call.
    pub(super) fn operation_items(self, operation: &Operation) -> Vec<String> {
        let group = &self.api.groups[operation.group.0];
        let module = format!("operations::{}", group.name.rust);
        vec![
            format!("{module}::{}::{}", group.type_name, operation.name.rust),
            format!("{module}::{}", operation.type_name),
        ]
    }
}

/// The name by which people know a type: its schema's, or where it stands.
pub(super) fn title(def: &TypeDef) -> String {
    let wire = def.name.wire.as_str();
    if wire.is_empty() {
        def.usage.clone()
    } else {
        wire.to_owned()
    }
}

/// The texts of documentation that users see.
pub(super) fn texts(docs: &Docs) -> (Option<&str>, Option<&str>, &[String], bool) {
    (
        docs.summary.as_deref(),
        docs.description.as_deref(),
        &docs.links,
        docs.inferred,
    )
}

/// The Rust name below the path of its owner.
pub(super) fn member(owner: Option<&String>, name: &Name) -> Vec<String> {
    let named = owner.filter(|_| name.rust.is_assigned());
    named
        .map(|owner| format!("{owner}::{}", name.rust))
        .into_iter()
        .collect()
}
