// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Fields`].

use shopwright::codegen;

/// `Fields`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fields {
    /// `serializer`.
    pub serializer: Option<i64>,
    /// `value`.
    pub value: String,
}

impl Fields {
    /// Makes a value of what is required.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            serializer: None,
            value: value.into(),
        }
    }

    /// Sets `serializer`.
    pub fn serializer(mut self, serializer: i64) -> Self {
        self.serializer = Some(serializer);
        self
    }
}

codegen::record!(both Fields {
    0 serializer "serializer" optional,
    1 value "value" required,
});
