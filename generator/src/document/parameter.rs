//! Parameters and headers.

use std::collections::BTreeSet;

use super::body::{ExampleNode, MediaTypeNode};
use super::kind;
use super::node::Node;
use super::schema::SchemaNode;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

/// A parameter of an operation or a path.
pub type ParameterNode<'d> = Node<'d, kind::Parameter>;

/// A header of a response or of a part of a body.
pub type HeaderNode<'d> = Node<'d, kind::Header>;

macro_rules! described_by_schema_or_content {
    ($kind:ty) => {
        impl<'d> Node<'d, $kind> {
            /// Gives the schema of the value.
            pub fn schema(&self) -> Option<SchemaNode<'d>> {
                self.child("schema")
            }

            /// Gives the representations of the value, for values that are not written in a style.
            pub fn content(&self) -> Vec<(&'d str, MediaTypeNode<'d>)> {
                self.map("content")
            }

            /// Gives the named examples.
            pub fn examples(&self) -> Vec<(&'d str, ExampleNode<'d>)> {
                self.map("examples")
            }
        }
    };
}

described_by_schema_or_content!(kind::Parameter);
described_by_schema_or_content!(kind::Header);

impl<'d> ParameterNode<'d> {
    /// Gives what tells parameters of an operation apart: place and name.
    fn identity(&self) -> (&'d str, &'d str) {
        (
            self.text("in").unwrap_or_default(),
            self.text("name").unwrap_or_default(),
        )
    }
}

/// Resolves the parameters of an operation and those of its path that it does not override.
pub(super) fn merged<'d>(
    path: Vec<ParameterNode<'d>>,
    own: Vec<ParameterNode<'d>>,
    sink: &mut Diagnostics,
) -> Vec<ParameterNode<'d>> {
    let own = resolved(own, sink);
    let overridden: BTreeSet<_> = own.iter().map(Node::identity).collect();
    let mut merged = resolved(path, sink);
    merged.retain(|parameter| !overridden.contains(&parameter.identity()));
    merged.extend(own);
    merged
}

fn resolved<'d>(nodes: Vec<ParameterNode<'d>>, sink: &mut Diagnostics) -> Vec<ParameterNode<'d>> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::with_capacity(nodes.len());
    for node in nodes {
        let written_at = node.pointer().clone();
        let Some(node) = node.resolve(sink) else {
            continue;
        };
        if seen.insert(node.identity()) {
            found.push(node);
        } else {
            let (place, name) = node.identity();
            let message = format!("the {place} parameter `{name}` is listed twice");
            sink.push(Diagnostic::new(
                Code::DuplicateParameter,
                &written_at,
                message,
            ));
        }
    }
    found
}
