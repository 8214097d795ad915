// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ClaimedSerials`].

use crate::codegen;
use super::ProductSerial;

/// `ClaimedSerials`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClaimedSerials {
    /// `claimed_count`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub claimed_count: Option<i64>,
    /// `remaining_stock`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub remaining_stock: Option<i64>,
    /// `serials`.
    pub serials: Option<Vec<ProductSerial>>,
}

codegen::record!(received ClaimedSerials {
    0 claimed_count "claimed_count" optional,
    1 remaining_stock "remaining_stock" optional,
    2 serials "serials" optional,
});
