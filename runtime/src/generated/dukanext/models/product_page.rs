// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ProductPage`].

use crate::codegen;
use super::Product;

/// One page of results; sits inside the outer data member.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/products>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductPage {
    /// `currentPage`.
    pub current_page: i64,
    /// `data`.
    pub data: Vec<Product>,
    /// `limit`.
    pub limit: i64,
    /// `totalDocuments`.
    pub total_documents: i64,
    /// `totalPages`.
    pub total_pages: i64,
}

codegen::record!(received ProductPage {
    0 current_page "currentPage" required,
    1 data "data" required,
    2 limit "limit" required,
    3 total_documents "totalDocuments" required,
    4 total_pages "totalPages" required,
});
