// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`AddSerialsResult`].

use crate::codegen;

/// `AddSerialsResult`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddSerialsResult {
    /// `added_count`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub added_count: Option<i64>,
}

codegen::record!(received AddSerialsResult {
    0 added_count "added_count" optional,
});
