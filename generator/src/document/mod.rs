//! A description whose nodes are read one by one, each as its `openapiv3` type.
//!
//! That crate reads all or nothing, and one `maxLength: -1` must cost one field, not the document. So
//! a [`Node`] is a pointer and a borrowed value; [`Node::typed`] reads one level of it, with the nodes
//! below cut out, and those are nodes of their own. References are resolved to any place of the
//! document. What a node *means* is not decided here.

mod body;
mod check;
pub mod kind;
mod node;
mod operation;
mod parameter;
mod read;
mod reference;
mod root;
mod schema;

pub use body::{
    EncodingNode, ExampleNode, LinkNode, MediaTypeNode, RequestBodyNode, ResponseNode, Status,
};
pub use kind::NodeKind;
pub use node::Node;
pub use operation::{Method, OperationNode, PathItemNode};
pub use parameter::{HeaderNode, ParameterNode};
pub use root::{Document, SecuritySchemeNode, Version};
pub use schema::{AdditionalProperties, SchemaNode};

#[cfg(test)]
mod tests;
