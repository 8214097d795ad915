// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`WalletDebitResult`].

use crate::codegen::{self, Map, Value};

/// Booked debit. The field list was not visible in any source.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WalletDebitResult {
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received WalletDebitResult {
    ..additional,
});
