// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CompleteRequest`].

use crate::codegen;

/// Options of a server-side completion or fulfilment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompleteRequest {
    /// `note`.
    pub note: Option<String>,
    /// `suppress_emails`.
    pub suppress_emails: Option<bool>,
}

impl CompleteRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            note: None,
            suppress_emails: None,
        }
    }

    /// Sets `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets `suppress_emails`.
    pub fn suppress_emails(mut self, suppress_emails: bool) -> Self {
        self.suppress_emails = Some(suppress_emails);
        self
    }
}

impl Default for CompleteRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent CompleteRequest {
    0 note "note" optional,
    1 suppress_emails "suppress_emails" optional,
});
