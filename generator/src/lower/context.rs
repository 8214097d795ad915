//! What all lowering shares: the document, the diagnostics, the table of types.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Pointer};
use crate::document::{Document, Node};
use crate::ir::{Origin, TypeTable};

use super::schema::Schemas;

/// A lowering under way. The nouns are `impl` blocks of it, one per file.
pub(super) struct Lowering<'d, 's> {
    pub(super) document: &'d Document,
    pub(super) sink: &'s mut Diagnostics,
    pub(super) types: TypeTable,
    pub(super) schemas: Schemas<'d>,
}

impl<'d, 's> Lowering<'d, 's> {
    pub(super) fn new(document: &'d Document, sink: &'s mut Diagnostics) -> Self {
        Self {
            document,
            sink,
            types: TypeTable::default(),
            schemas: Schemas::default(),
        }
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
