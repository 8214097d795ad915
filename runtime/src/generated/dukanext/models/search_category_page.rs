// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`SearchCategoryPage`].

use crate::codegen;
use super::SearchCategory;

/// One page of results; sits inside the outer data member.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/search>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SearchCategoryPage {
    /// `currentPage`.
    pub current_page: i64,
    /// `data`.
    pub data: Vec<SearchCategory>,
    /// `limit`.
    pub limit: i64,
    /// `totalDocuments`.
    pub total_documents: i64,
    /// `totalPages`.
    pub total_pages: i64,
}

codegen::record!(received SearchCategoryPage {
    0 current_page "currentPage" required,
    1 data "data" required,
    2 limit "limit" required,
    3 total_documents "totalDocuments" required,
    4 total_pages "totalPages" required,
});
