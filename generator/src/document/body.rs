//! Request bodies, responses and their representations.

use std::fmt;

use super::kind;
use super::node::Node;
use super::operation::PathItemNode;
use super::parameter::HeaderNode;
use super::schema::SchemaNode;
use crate::diagnostic::Diagnostics;

/// A request body.
pub type RequestBodyNode<'d> = Node<'d, kind::RequestBody>;
/// A response.
pub type ResponseNode<'d> = Node<'d, kind::Response>;
/// One representation of a body.
pub type MediaTypeNode<'d> = Node<'d, kind::MediaType>;
/// How a property of a form is encoded.
pub type EncodingNode<'d> = Node<'d, kind::Encoding>;
/// An example.
pub type ExampleNode<'d> = Node<'d, kind::Example>;
/// A link from a response to an operation.
pub type LinkNode<'d> = Node<'d, kind::Link>;

/// Which statuses a response is for. Ordered from the most specific to `default`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// One status, 100 to 999.
    Code(u16),
    /// A range; `Range(4)` is `4XX`.
    Range(u8),
    /// Everything else.
    Default,
}

impl Status {
    /// Reads a key of the responses of an operation: `200`, `4XX` or `default`.
    pub fn parse(key: &str) -> Option<Self> {
        if key == "default" {
            return Some(Self::Default);
        }
        match key.as_bytes() {
            [class @ b'1'..=b'9', b'x' | b'X', b'x' | b'X'] => Some(Self::Range(class - b'0')),
            [b'1'..=b'9', b'0'..=b'9', b'0'..=b'9'] => key.parse().ok().map(Self::Code),
            _ => None,
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Range(class) => write!(f, "{class}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

impl<'d> RequestBodyNode<'d> {
    /// Gives the representations, sorted by media type.
    pub fn content(&self) -> Vec<(&'d str, MediaTypeNode<'d>)> {
        self.map("content")
    }
}

impl<'d> ResponseNode<'d> {
    /// Gives the representations, sorted by media type; none means an empty body.
    pub fn content(&self) -> Vec<(&'d str, MediaTypeNode<'d>)> {
        self.map("content")
    }

    /// Gives the headers, resolved.
    pub fn headers(&self, sink: &mut Diagnostics) -> Vec<(&'d str, HeaderNode<'d>)> {
        headers(self.map("headers"), sink)
    }

    /// Gives the links to other operations.
    pub fn links(&self) -> Vec<(&'d str, LinkNode<'d>)> {
        self.map("links")
    }
}

impl<'d> MediaTypeNode<'d> {
    /// Gives the schema, possibly a reference.
    pub fn schema(&self) -> Option<SchemaNode<'d>> {
        self.child("schema")
    }

    /// Gives the named examples.
    pub fn examples(&self) -> Vec<(&'d str, ExampleNode<'d>)> {
        self.map("examples")
    }

    /// Gives how properties of a form are encoded.
    pub fn encoding(&self) -> Vec<(&'d str, EncodingNode<'d>)> {
        self.map("encoding")
    }
}

impl<'d> EncodingNode<'d> {
    /// Gives the headers of the part, resolved.
    pub fn headers(&self, sink: &mut Diagnostics) -> Vec<(&'d str, HeaderNode<'d>)> {
        headers(self.map("headers"), sink)
    }
}

impl<'d> Node<'d, kind::Callback> {
    /// Gives the paths of a callback, keyed by expression.
    pub(super) fn entries(&self) -> Vec<(&'d str, PathItemNode<'d>)> {
        let entries = self.value.as_object().into_iter().flatten();
        let node = |(key, value)| {
            let key: &'d String = key;
            (
                key.as_str(),
                Node::new(self.document, self.pointer.child(key), value),
            )
        };
        entries.map(node).collect()
    }
}

fn headers<'d>(
    nodes: Vec<(&'d str, HeaderNode<'d>)>,
    sink: &mut Diagnostics,
) -> Vec<(&'d str, HeaderNode<'d>)> {
    let resolved = nodes
        .into_iter()
        .map(|(name, node)| Some((name, node.resolve(sink)?)));
    resolved.flatten().collect()
}
