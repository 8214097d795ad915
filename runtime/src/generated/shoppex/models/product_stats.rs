// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ProductStats`].

use crate::codegen;

/// `ProductStats`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductStats {
    /// `low_stock`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub low_stock: Option<i64>,
    /// `out_of_stock`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub out_of_stock: Option<i64>,
    /// `published`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub published: Option<i64>,
    /// `total`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub total: Option<i64>,
}

codegen::record!(received ProductStats {
    0 low_stock "low_stock" optional,
    1 out_of_stock "out_of_stock" optional,
    2 published "published" optional,
    3 total "total" optional,
});
