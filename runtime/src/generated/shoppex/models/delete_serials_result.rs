// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`DeleteSerialsResult`].

use crate::codegen;

/// `DeleteSerialsResult`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSerialsResult {
    /// `removed_count`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub removed_count: Option<i64>,
}

codegen::record!(received DeleteSerialsResult {
    0 removed_count "removed_count" optional,
});
