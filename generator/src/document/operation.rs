//! Paths and operations.

use serde_json::Value;

use super::body::{RequestBodyNode, ResponseNode, Status};
use super::node::Node;
use super::parameter::{self, ParameterNode};
use super::{Document, kind, root};
use crate::diagnostic::{Diagnostics, Pointer};

/// A path with its operations.
pub type PathItemNode<'d> = Node<'d, kind::PathItem>;

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}

impl Method {
    /// All methods, in the order in which OpenAPI lists them.
    pub const ALL: [Self; 8] = [
        Self::Get,
        Self::Put,
        Self::Post,
        Self::Delete,
        Self::Options,
        Self::Head,
        Self::Patch,
        Self::Trace,
    ];

    /// Gives the key of the method in a path item, `get`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Put => "put",
            Self::Post => "post",
            Self::Delete => "delete",
            Self::Options => "options",
            Self::Head => "head",
            Self::Patch => "patch",
            Self::Trace => "trace",
        }
    }
}

/// An operation, with the path that it is in.
#[derive(Clone, Debug)]
pub struct OperationNode<'d> {
    /// The method.
    pub method: Method,
    /// The path template, or the name of a webhook.
    pub path: &'d str,
    /// The path item, resolved.
    pub path_item: PathItemNode<'d>,
    /// The operation.
    pub node: Node<'d, kind::Operation>,
}

impl Document {
    /// Gives all operations, by path and then by method.
    pub fn operations(&self, sink: &mut Diagnostics) -> Vec<OperationNode<'_>> {
        let paths = self.root().map("paths").into_iter();
        operations(paths.filter(|(path, _)| !path.starts_with("x-")), sink)
    }

    /// Gives what the provider calls at its users (3.1): the operations of all webhooks.
    pub fn webhooks(&self, sink: &mut Diagnostics) -> Vec<OperationNode<'_>> {
        operations(self.root().map("webhooks").into_iter(), sink)
    }
}

fn operations<'d>(
    paths: impl Iterator<Item = (&'d str, PathItemNode<'d>)>,
    sink: &mut Diagnostics,
) -> Vec<OperationNode<'d>> {
    let mut found = Vec::new();
    for (path, item) in paths {
        // Beside a `$ref`, a path item may have operations of its own; they win.
        let resolved = item.clone().resolve(sink);
        for method in Method::ALL {
            let has_own = item.field(method.key()).is_some();
            let path_item = if has_own {
                Some(&item)
            } else {
                resolved.as_ref()
            };
            let Some(path_item) = path_item else { continue };
            if let Some(node) = path_item.child(method.key()) {
                found.push(OperationNode {
                    method,
                    path,
                    path_item: path_item.clone(),
                    node,
                });
            }
        }
    }
    found
}

impl<'d> OperationNode<'d> {
    /// Gives where the operation is.
    pub fn pointer(&self) -> &Pointer {
        self.node.pointer()
    }

    /// Reads the operation's own level: summary, tags, operationId and the like.
    pub fn typed(&self, sink: &mut Diagnostics) -> Option<openapiv3::Operation> {
        self.node.typed(sink)
    }

    /// Gives the parameters, resolved: those of the path, unless the operation has one of the same
    /// name and place, then those of the operation.
    pub fn parameters(&self, sink: &mut Diagnostics) -> Vec<ParameterNode<'d>> {
        parameter::merged(
            self.path_item.list("parameters"),
            self.node.list("parameters"),
            sink,
        )
    }

    /// Gives the request body, resolved.
    pub fn request_body(&self, sink: &mut Diagnostics) -> Option<RequestBodyNode<'d>> {
        self.node
            .child::<kind::RequestBody>("requestBody")?
            .resolve(sink)
    }

    /// Gives the responses, resolved, by status; `default` is last.
    pub fn responses(&self, sink: &mut Diagnostics) -> Vec<(Status, ResponseNode<'d>)> {
        let entries = self.node.map("responses").into_iter();
        let mut found: Vec<_> = entries
            .filter_map(|(key, node): (_, ResponseNode<'d>)| Some((Status::parse(key)?, node)))
            .filter_map(|(status, node)| Some((status, node.resolve(sink)?)))
            .collect();
        found.sort_by_key(|(status, _)| *status);
        found
    }

    /// Gives the servers of the operation, else of its path, else of the document.
    pub fn servers(&self) -> Vec<Node<'d, kind::Server>> {
        let own = self.node.list("servers");
        let own = if own.is_empty() {
            self.path_item.list("servers")
        } else {
            own
        };
        if own.is_empty() {
            self.node.document().servers()
        } else {
            own
        }
    }

    /// Gives what the operation needs to authenticate, else what the document says: alternatives,
    /// each a combination of schemes with scopes. An empty list is "nothing needed"; `None` is
    /// "nothing said".
    pub fn security(&self) -> Option<Vec<openapiv3::SecurityRequirement>> {
        let own = self
            .node
            .field("security")
            .filter(|value| Value::is_array(value));
        root::security(own).or_else(|| self.node.document().security())
    }

    /// Gives the operations that the provider calls at its users because of this one, each with the
    /// name of its callback; their path is an expression.
    pub fn callbacks(&self, sink: &mut Diagnostics) -> Vec<(&'d str, OperationNode<'d>)> {
        let mut found = Vec::new();
        for (name, callback) in self.node.map::<kind::Callback>("callbacks") {
            let Some(callback) = callback.resolve(sink) else {
                continue;
            };
            let paths = callback
                .entries()
                .into_iter()
                .filter(|(key, _)| !key.starts_with("x-"));
            found.extend(
                operations(paths, sink)
                    .into_iter()
                    .map(|operation| (name, operation)),
            );
        }
        found
    }
}
