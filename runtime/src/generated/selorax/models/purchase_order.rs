// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`PurchaseOrder`].

use crate::codegen::{self, Map, Value};

/// Purchase order. The response fields were not visible in any source.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PurchaseOrder {
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received PurchaseOrder {
    ..additional,
});
