// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Old`].

use shopwright::codegen;

/// `Old`.
///
/// Deprecated by the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Old {
    /// `a`.
    ///
    /// Deprecated by the API.
    pub a: String,
    /// `b`.
    ///
    /// Deprecated by the API.
    pub b: Option<Box<Old>>,
}

impl Old {
    /// Makes a value of what is required.
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into(), b: None }
    }

    /// Sets `b`.
    pub fn b(mut self, b: Old) -> Self {
        self.b = Some(Box::new(b));
        self
    }
}

codegen::record!(both Old {
    0 a "a" required,
    1 b "b" optional,
});
