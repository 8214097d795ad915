//! What all lowering shares: the document, the diagnostics, the table of types.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Pointer};
use crate::document::{Document, Node};
use crate::ir::{Docs, Origin, Part, TypeId, TypeTable};

use super::schema::{Place, Schemas};

/// A lowering under way. The nouns are `impl` blocks of it, one per file.
pub(super) struct Lowering<'d, 's> {
    pub(super) document: &'d Document,
    pub(super) sink: &'s mut Diagnostics,
    pub(super) types: TypeTable,
    pub(super) schemas: Schemas<'d>,
    /// How many paths there are that differ in their query only, by what they have in common.
    pub(super) stems: BTreeMap<&'d str, usize>,
    /// The parts of the first multipart body of each type.
    pub(super) parts: BTreeMap<TypeId, Vec<Part>>,
    told: usize,
}

/// How many bytes of text shared definitions may be repeated to: a description stands in each place
/// that it describes.
const MAX_TEXT: usize = 256 * 1024 * 1024;

impl<'d, 's> Lowering<'d, 's> {
    pub(super) fn new(document: &'d Document, sink: &'s mut Diagnostics) -> Self {
        Self {
            document,
            sink,
            types: TypeTable::default(),
            schemas: Schemas::default(),
            stems: BTreeMap::new(),
            parts: BTreeMap::new(),
            told: 0,
        }
    }

    /// Counts text against the bound of the whole document; beyond it, descriptions are left out.
    pub(super) fn told(&mut self, docs: Docs, at: &Pointer) -> Docs {
        self.told += docs.description.as_ref().map_or(0, String::len);
        if self.told <= MAX_TEXT {
            return docs;
        }
        let message = "descriptions of shared definitions are repeated too often to be kept";
        self.report(Code::TooComplex, at, message);
        Docs {
            description: None,
            ..docs
        }
    }

    /// Names what is inside of a shared component by the component, else as `own` says.
    pub(super) fn shared_place(
        &self,
        pointer: &Pointer,
        own: impl FnOnce() -> String,
    ) -> Place<'static> {
        let Some((section, name)) = component(pointer) else {
            return Place::named(own());
        };
        let root = self.document.value();
        let schemas = root
            .get("components")
            .and_then(|components| components.get("schemas"));
        if schemas.is_some_and(|schemas| schemas.get(&name).is_some()) {
            let word = match section.as_str() {
                "requestBodies" => "request",
                "responses" => "response",
                _ => "value",
            };
            return Place::named(format!("{name} {word}"));
        }
        Place::named(name)
    }

    /// Reports a finding about the node at `at`.
    pub(super) fn report(&mut self, code: Code, at: &Pointer, message: impl Into<String>) {
        self.sink.push(Diagnostic::new(code, at, message));
    }
}

/// Gives where a value of the IR came from.
pub(super) fn origin<K>(node: &Node<'_, K>) -> Origin {
    Origin(node.pointer().as_str().to_owned())
}

/// Gives the name of the component that the node is, or is inside of: its section and its name.
pub(super) fn component(pointer: &Pointer) -> Option<(String, String)> {
    let mut segments = pointer.segments();
    if segments.next()? != "components" {
        return None;
    }
    let section = segments.next()?.into_owned();
    Some((section, segments.next()?.into_owned()))
}

/// Says whether the node is a named component, not only inside of one.
pub(super) fn is_component<K>(node: &Node<'_, K>) -> bool {
    component(node.pointer()).is_some() && node.pointer().segments().count() == 3
}
