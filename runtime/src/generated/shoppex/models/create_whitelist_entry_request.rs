// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateWhitelistEntryRequest`].

use crate::codegen;
use super::WhitelistType;

/// Uses data and note where the blacklist uses value and reason.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWhitelistEntryRequest {
    /// `data`.
    pub data: String,
    /// `note`.
    pub note: Option<String>,
    /// `type`.
    pub kind: WhitelistType,
}

impl CreateWhitelistEntryRequest {
    /// Makes a value of what is required.
    pub fn new(kind: impl Into<WhitelistType>, data: impl Into<String>) -> Self {
        Self {
            data: data.into(),
            note: None,
            kind: kind.into(),
        }
    }

    /// Sets `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

codegen::record!(sent CreateWhitelistEntryRequest {
    0 data "data" required,
    1 note "note" optional,
    2 kind "type" required,
});
