// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`GetSearchRequest`].

use shopwright::codegen;

/// `GetSearchRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSearchRequest {
    /// `q`.
    pub q: Option<String>,
}

impl GetSearchRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { q: None }
    }

    /// Sets `q`.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }
}

impl Default for GetSearchRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent GetSearchRequest {
    0 q "q" optional,
});
