// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`StockStatus`].

use crate::codegen;

/// Availability flag to consult when stock is tracked.
#[derive(Clone)]
#[non_exhaustive]
pub enum StockStatus {
    /// `in-stock`.
    InStock,
    /// `out-of-stock`.
    OutOfStock,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received StockStatus {
    InStock = "in-stock",
    OutOfStock = "out-of-stock",
});
