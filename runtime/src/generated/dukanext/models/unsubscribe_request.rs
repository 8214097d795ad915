// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UnsubscribeRequest`].

use crate::codegen;

/// `UnsubscribeRequest`.
///
/// Concluded, not stated by the API's documentation.
///
/// [source](<https://docs.dukanext.co.ke/docs/theme-guide/required-pages>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnsubscribeRequest {
    /// Not visible for this call; assumed because the emailed link carries it.
    ///
    /// Concluded, not stated by the API's documentation.
    pub email: Option<String>,
}

impl UnsubscribeRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { email: None }
    }

    /// Sets `email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

impl Default for UnsubscribeRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent UnsubscribeRequest {
    0 email "email" optional,
});
