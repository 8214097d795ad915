// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`MetafieldValueInput`].

use crate::codegen;
use super::MetafieldResourceType;

/// One value to write.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetafieldValueInput {
    /// Field name of an existing definition.
    pub key: String,
    /// Group name of an existing definition.
    pub namespace: String,
    /// Record to write on; the store id when resource_type is store.
    pub resource_id: i64,
    /// `resource_type`.
    pub resource_type: MetafieldResourceType,
    /// The value, as text.
    pub value: String,
}

impl MetafieldValueInput {
    /// Makes a value of what is required.
    pub fn new(required: MetafieldValueInputRequired) -> Self {
        Self {
            key: required.key,
            namespace: required.namespace,
            resource_id: required.resource_id,
            resource_type: required.resource_type,
            value: required.value,
        }
    }
}

/// What [`MetafieldValueInput::new`] requires.
#[derive(Clone, Debug, PartialEq)]
pub struct MetafieldValueInputRequired {
    /// Group name of an existing definition.
    pub namespace: String,
    /// Field name of an existing definition.
    pub key: String,
    /// `resource_type`.
    pub resource_type: MetafieldResourceType,
    /// Record to write on; the store id when resource_type is store.
    pub resource_id: i64,
    /// The value, as text.
    pub value: String,
}

codegen::record!(sent MetafieldValueInput {
    0 key "key" required,
    1 namespace "namespace" required,
    2 resource_id "resource_id" required,
    3 resource_type "resource_type" required,
    4 value "value" required,
});
