//! The document itself: version, information, components.

use serde_json::Value;

use super::kind::{self, NodeKind};
use super::node::Node;
use super::{HeaderNode, ParameterNode, RequestBodyNode, ResponseNode, SchemaNode};
use crate::diagnostic::{Diagnostics, Pointer};
use crate::external::{Trouble, Unreached};

/// A way to authenticate.
pub type SecuritySchemeNode<'d> = Node<'d, kind::SecurityScheme>;

/// The OpenAPI version that a document was written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// 3.0.x
    V3_0,
    /// 3.1.x
    V3_1,
}

/// A description after overlays and normalisation.
#[derive(Clone, Debug)]
pub struct Document {
    value: Value,
    version: Version,
    unreached: Unreached,
}

impl Document {
    /// Takes a normalised value; `unreached` says why references to other files lead nowhere.
    pub(crate) fn new(value: Value, version: Version, unreached: Unreached) -> Self {
        Self {
            value,
            version,
            unreached,
        }
    }

    /// Says why a reference to another file leads nowhere.
    pub(super) fn trouble(&self, reference: &str) -> Option<&Trouble> {
        self.unreached.get(reference)
    }

    /// Gives the normalised value.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// Gives the version that the document was written in.
    pub fn version(&self) -> Version {
        self.version
    }

    /// Gives the root, for its extensions.
    pub fn root(&self) -> Node<'_, ()> {
        Node::new(self, Pointer::root(), &self.value)
    }

    /// Gives title, version and licence.
    pub fn info(&self) -> Option<Node<'_, kind::Info>> {
        self.root().child("info")
    }

    /// Gives the servers that operations use unless they name others.
    pub fn servers(&self) -> Vec<Node<'_, kind::Server>> {
        self.root().list("servers")
    }

    /// Gives the declared groups, in order.
    pub fn tags(&self) -> Vec<Node<'_, kind::Tag>> {
        self.root().list("tags")
    }

    /// Gives what operations need to authenticate unless they say otherwise: alternatives, each
    /// a combination of schemes with scopes. `None` when nothing is said.
    pub fn security(&self) -> Option<Vec<openapiv3::SecurityRequirement>> {
        security(self.value.get("security"))
    }

    /// Gives the named schemas, sorted by name.
    pub fn schemas(&self) -> Vec<(&str, SchemaNode<'_>)> {
        self.components("schemas")
    }

    /// Gives the named responses.
    pub fn responses(&self) -> Vec<(&str, ResponseNode<'_>)> {
        self.components("responses")
    }

    /// Gives the named parameters.
    pub fn parameters(&self) -> Vec<(&str, ParameterNode<'_>)> {
        self.components("parameters")
    }

    /// Gives the named request bodies.
    pub fn request_bodies(&self) -> Vec<(&str, RequestBodyNode<'_>)> {
        self.components("requestBodies")
    }

    /// Gives the named headers.
    pub fn headers(&self) -> Vec<(&str, HeaderNode<'_>)> {
        self.components("headers")
    }

    /// Gives the ways to authenticate.
    pub fn security_schemes(&self) -> Vec<(&str, SecuritySchemeNode<'_>)> {
        self.components("securitySchemes")
    }

    fn components<K>(&self, section: &str) -> Vec<(&str, Node<'_, K>)> {
        let components = self.root().child::<()>("components");
        components.map(|node| node.map(section)).unwrap_or_default()
    }

    /// Finds the schema that a reference such as `#/components/schemas/Order` refers to, with a
    /// warning at `at` when there is none.
    pub fn schema_at(
        &self,
        reference: &str,
        at: &Pointer,
        sink: &mut Diagnostics,
    ) -> Option<SchemaNode<'_>> {
        self.node_at(reference, at, sink)
    }

    /// Finds the node that a reference refers to, taken as a node of kind `K`.
    pub fn node_at<K: NodeKind>(
        &self,
        reference: &str,
        at: &Pointer,
        sink: &mut Diagnostics,
    ) -> Option<Node<'_, K>> {
        let (pointer, value) = self.target(reference, at, sink)?;
        Some(Node::new(self, pointer, value))
    }
}

/// Reads a list of security requirements; entries that are none have been reported before.
pub(super) fn security(value: Option<&Value>) -> Option<Vec<openapiv3::SecurityRequirement>> {
    let requirements = value?.as_array()?.iter().filter_map(Value::as_object);
    let scopes = |value: &Value| {
        let items = value.as_array().into_iter().flatten();
        items.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let requirement = |map: &serde_json::Map<String, Value>| {
        let schemes = map.iter().filter(|(name, _)| !name.starts_with("x-"));
        schemes
            .map(|(name, value)| (name.clone(), scopes(value)))
            .collect()
    };
    Some(requirements.map(requirement).collect())
}
