// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`StockStatus`].

use crate::codegen;

/// Values of `StockStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StockStatus {
    /// `in_stock`.
    InStock,
    /// `out_of_stock`.
    OutOfStock,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(sent StockStatus {
    InStock = "in_stock",
    OutOfStock = "out_of_stock",
});
