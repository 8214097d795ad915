// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`DeleteSearchRequest`].

use shopwright::codegen;

/// `DeleteSearchRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSearchRequest {
    /// `q`.
    pub q: Option<String>,
}

impl DeleteSearchRequest {
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

impl Default for DeleteSearchRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent DeleteSearchRequest {
    0 q "q" optional,
});
