// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`ThingsRequest`].

use shopwright::codegen;

/// `ThingsRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingsRequest {
    /// `id`.
    pub id: Option<String>,
}

impl ThingsRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { id: None }
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Default for ThingsRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent ThingsRequest {
    0 id "id" optional,
});
