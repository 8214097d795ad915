// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`MetafieldValue`].

use crate::codegen::{self, Map, Value};
use super::MetafieldResourceType;

/// One stored metafield value.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetafieldValue {
    /// `key`.
    pub key: String,
    /// `namespace`.
    pub namespace: String,
    /// Record the value belongs to.
    pub resource_id: Option<i64>,
    /// `resource_type`.
    pub resource_type: Option<MetafieldResourceType>,
    /// The value, as text.
    pub value: Option<String>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received MetafieldValue {
    0 key "key" required,
    1 namespace "namespace" required,
    2 resource_id "resource_id" optional,
    3 resource_type "resource_type" optional,
    4 value "value" nullable,
    ..additional,
});
