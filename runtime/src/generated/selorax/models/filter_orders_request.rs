// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`FilterOrdersRequest`] and the types inside it.

use crate::codegen;
use super::{MetafieldKey, OrderFilter};

/// Search body for orders, taken from a real app; not on the visible reference pages.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterOrdersRequest {
    /// Leave out orders on which any of these metafields is set.
    pub exclude_metafields: Option<Vec<MetafieldKey>>,
    /// Conditions, all of which must hold.
    pub filters: Vec<OrderFilter>,
    /// Page size; values above 250 are capped.
    ///
    /// Server default: `50`.
    pub limit: Option<i64>,
    /// Sort direction.
    ///
    /// Server default: `DESC`.
    pub order: Option<SortDirection>,
    /// Page number.
    ///
    /// Server default: `1`.
    pub page: Option<i64>,
    /// Column to sort on, without direction.
    ///
    /// Server default: `created_at`.
    pub sort: Option<String>,
}

impl FilterOrdersRequest {
    /// Makes a value of what is required.
    pub fn new(filters: Vec<OrderFilter>) -> Self {
        Self {
            exclude_metafields: None,
            filters,
            limit: None,
            order: None,
            page: None,
            sort: None,
        }
    }

    /// Sets `exclude_metafields`.
    pub fn exclude_metafields(mut self, exclude_metafields: Vec<MetafieldKey>) -> Self {
        self.exclude_metafields = Some(exclude_metafields);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `order`.
    pub fn order(mut self, order: impl Into<SortDirection>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// Sets `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `sort`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}

codegen::record!(sent FilterOrdersRequest {
    0 exclude_metafields "exclude_metafields" optional,
    1 filters "filters" required,
    2 limit "limit" optional,
    3 order "order" optional,
    4 page "page" optional,
    5 sort "sort" optional,
});

/// Sort direction.
#[derive(Clone)]
#[non_exhaustive]
pub enum SortDirection {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(sent SortDirection {
    Asc = "ASC",
    Desc = "DESC",
});
