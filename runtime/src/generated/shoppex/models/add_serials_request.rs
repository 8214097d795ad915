// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`AddSerialsRequest`].

use crate::codegen::{self, Secret};

/// From the example: one string with a code per line.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddSerialsRequest {
    /// `remove_duplicates`.
    pub remove_duplicates: Option<bool>,
    /// `serials`.
    pub serials: Option<Secret>,
}

impl AddSerialsRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            remove_duplicates: None,
            serials: None,
        }
    }

    /// Sets `remove_duplicates`.
    pub fn remove_duplicates(mut self, remove_duplicates: bool) -> Self {
        self.remove_duplicates = Some(remove_duplicates);
        self
    }

    /// Sets `serials`.
    pub fn serials(mut self, serials: impl Into<Secret>) -> Self {
        self.serials = Some(serials.into());
        self
    }
}

impl Default for AddSerialsRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent AddSerialsRequest {
    0 remove_duplicates "remove_duplicates" optional,
    1 serials "serials" optional,
});
