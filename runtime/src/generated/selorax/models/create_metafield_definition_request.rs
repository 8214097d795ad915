// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateMetafieldDefinitionRequest`].

use crate::codegen;
use super::MetafieldResourceType;

/// Definition to create. Fields as sent by a real app.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMetafieldDefinitionRequest {
    /// Explanation.
    pub description: Option<String>,
    /// Field name.
    pub key: String,
    /// Display name.
    pub name: Option<String>,
    /// Group name.
    pub namespace: String,
    /// `resource_type`.
    pub resource_type: MetafieldResourceType,
    /// Kind of value. Seen: string, integer.
    pub value_type: String,
}

impl CreateMetafieldDefinitionRequest {
    /// Makes a value of what is required.
    pub fn new(required: CreateMetafieldDefinitionRequestRequired) -> Self {
        Self {
            description: None,
            key: required.key,
            name: None,
            namespace: required.namespace,
            resource_type: required.resource_type,
            value_type: required.value_type,
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// What [`CreateMetafieldDefinitionRequest::new`] requires.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateMetafieldDefinitionRequestRequired {
    /// Group name.
    pub namespace: String,
    /// Field name.
    pub key: String,
    /// `resource_type`.
    pub resource_type: MetafieldResourceType,
    /// Kind of value. Seen: string, integer.
    pub value_type: String,
}

codegen::record!(sent CreateMetafieldDefinitionRequest {
    0 description "description" optional,
    1 key "key" required,
    2 name "name" optional,
    3 namespace "namespace" required,
    4 resource_type "resource_type" required,
    5 value_type "value_type" required,
});
