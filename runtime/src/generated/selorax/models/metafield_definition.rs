// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`MetafieldDefinition`].

use crate::codegen::{self, Map, Value};
use super::MetafieldResourceType;

/// Declares a metafield. namespace and key together are unique within one app.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetafieldDefinition {
    /// Explanation.
    pub description: Option<String>,
    /// Field name: lower-case letters, digits and underscores.
    pub key: String,
    /// Display name.
    pub name: Option<String>,
    /// Group name: lower-case letters, digits and hyphens.
    pub namespace: String,
    /// `resource_type`.
    pub resource_type: MetafieldResourceType,
    /// Kind of value. Seen: string, integer; the rest of the list was not visible.
    pub value_type: String,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received MetafieldDefinition {
    0 description "description" optional,
    1 key "key" required,
    2 name "name" optional,
    3 namespace "namespace" required,
    4 resource_type "resource_type" required,
    5 value_type "value_type" required,
    ..additional,
});
