// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`WalletTransaction`].

use crate::codegen::{self, Map, Value};

/// One wallet movement. The field list was not visible in any source.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WalletTransaction {
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received WalletTransaction {
    ..additional,
});
