// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateBlacklistEntryRequest`].

use crate::codegen;
use super::BlacklistType;

/// `CreateBlacklistEntryRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateBlacklistEntryRequest {
    /// `reason`.
    pub reason: Option<String>,
    /// `type`.
    pub kind: BlacklistType,
    /// `value`.
    pub value: String,
}

impl CreateBlacklistEntryRequest {
    /// Makes a value of what is required.
    pub fn new(kind: impl Into<BlacklistType>, value: impl Into<String>) -> Self {
        Self {
            reason: None,
            kind: kind.into(),
            value: value.into(),
        }
    }

    /// Sets `reason`.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

codegen::record!(sent CreateBlacklistEntryRequest {
    0 reason "reason" optional,
    1 kind "type" required,
    2 value "value" required,
});
