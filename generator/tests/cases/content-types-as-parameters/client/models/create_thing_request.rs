// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`CreateThingRequest`].

use shopwright::codegen;

/// `CreateThingRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateThingRequest {
    /// `a`.
    pub a: Option<String>,
}

impl CreateThingRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { a: None }
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl Default for CreateThingRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent CreateThingRequest {
    0 a "a" optional,
});
