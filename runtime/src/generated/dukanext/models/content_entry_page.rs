// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ContentEntryPage`].

use crate::codegen;
use super::ContentEntry;

/// One page of results; sits inside the outer data member.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/content>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContentEntryPage {
    /// `currentPage`.
    pub current_page: i64,
    /// `data`.
    pub data: Vec<ContentEntry>,
    /// `limit`.
    pub limit: i64,
    /// `totalDocuments`.
    pub total_documents: i64,
    /// `totalPages`.
    pub total_pages: i64,
}

codegen::record!(received ContentEntryPage {
    0 current_page "currentPage" required,
    1 data "data" required,
    2 limit "limit" required,
    3 total_documents "totalDocuments" required,
    4 total_pages "totalPages" required,
});
