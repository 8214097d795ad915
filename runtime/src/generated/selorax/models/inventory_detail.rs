// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`InventoryDetail`].

use crate::codegen::{self, Map, Value};

/// Stock of one product broken down by SKU. The reference page says SKU details are included,
/// but the field list was not visible.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InventoryDetail {
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received InventoryDetail {
    ..additional,
});
