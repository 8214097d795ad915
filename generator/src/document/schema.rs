//! Schemas, one level at a time.

use serde_json::Value;

use super::kind;
use super::node::Node;

/// A schema, possibly a reference.
pub type SchemaNode<'d> = Node<'d, kind::Schema>;

/// What an object may hold beyond its named properties.
#[derive(Clone, Debug)]
pub enum AdditionalProperties<'d> {
    /// Nothing is said.
    Unsaid,
    /// Anything, or nothing.
    Allowed(bool),
    /// Values of a schema.
    Schema(SchemaNode<'d>),
}

impl<'d> SchemaNode<'d> {
    /// Gives the `type`, which is one text after normalisation.
    pub fn type_name(&self) -> Option<&'d str> {
        self.text("type")
    }

    /// Says whether `null` is allowed beside the schema's own values.
    pub fn is_nullable(&self) -> bool {
        self.flag("nullable")
    }

    /// Gives the properties, sorted by name.
    pub fn properties(&self) -> Vec<(&'d str, SchemaNode<'d>)> {
        self.map("properties")
    }

    /// Gives the names of the required properties, in the order of the list.
    pub fn required(&self) -> Vec<&'d str> {
        let items = self
            .field("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        items.filter_map(Value::as_str).collect()
    }

    /// Gives the schema of the items of a list.
    pub fn items(&self) -> Option<SchemaNode<'d>> {
        self.child("items")
    }

    /// Gives the schemas of the first items of a list, one by one (3.1).
    pub fn prefix_items(&self) -> Vec<SchemaNode<'d>> {
        self.list("prefixItems")
    }

    /// Gives what the object may hold beyond its properties.
    pub fn additional_properties(&self) -> AdditionalProperties<'d> {
        match self.field("additionalProperties") {
            Some(Value::Bool(allowed)) => AdditionalProperties::Allowed(*allowed),
            Some(Value::Object(_)) => {
                let child = self.child("additionalProperties");
                child.map_or(AdditionalProperties::Unsaid, AdditionalProperties::Schema)
            }
            _ => AdditionalProperties::Unsaid,
        }
    }

    /// Gives the schemas that must all match.
    pub fn all_of(&self) -> Vec<SchemaNode<'d>> {
        self.list("allOf")
    }

    /// Gives the schemas of which exactly one must match.
    pub fn one_of(&self) -> Vec<SchemaNode<'d>> {
        self.list("oneOf")
    }

    /// Gives the schemas of which at least one must match.
    pub fn any_of(&self) -> Vec<SchemaNode<'d>> {
        self.list("anyOf")
    }

    /// Gives the schema that must not match.
    pub fn not(&self) -> Option<SchemaNode<'d>> {
        self.child("not")
    }

    /// Gives the allowed values; empty when any is.
    pub fn enumeration(&self) -> &'d [Value] {
        self.field("enum")
            .and_then(Value::as_array)
            .map_or(&[], Vec::as_slice)
    }
}
