// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`OptionsSearchRequest`].

use shopwright::codegen;

/// `OptionsSearchRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OptionsSearchRequest {
    /// `q`.
    pub q: Option<String>,
}

impl OptionsSearchRequest {
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

impl Default for OptionsSearchRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent OptionsSearchRequest {
    0 q "q" optional,
});
