// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateGroupRequest`].

use crate::codegen;

/// camelCase names.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateGroupRequest {
    /// `isUnlisted`.
    ///
    /// Server default: `false`.
    pub is_unlisted: Option<bool>,
    /// `productsBound`.
    pub products_bound: Option<Vec<String>>,
    /// `sortOrder`.
    ///
    /// Server default: `0`.
    pub sort_order: Option<i64>,
    /// `title`.
    pub title: String,
}

impl CreateGroupRequest {
    /// Makes a value of what is required.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            is_unlisted: None,
            products_bound: None,
            sort_order: None,
            title: title.into(),
        }
    }

    /// Sets `isUnlisted`.
    pub fn is_unlisted(mut self, is_unlisted: bool) -> Self {
        self.is_unlisted = Some(is_unlisted);
        self
    }

    /// Sets `productsBound`.
    pub fn products_bound(mut self, products_bound: Vec<String>) -> Self {
        self.products_bound = Some(products_bound);
        self
    }

    /// Sets `sortOrder`.
    pub fn sort_order(mut self, sort_order: i64) -> Self {
        self.sort_order = Some(sort_order);
        self
    }
}

codegen::record!(sent CreateGroupRequest {
    0 is_unlisted "isUnlisted" optional,
    1 products_bound "productsBound" optional,
    2 sort_order "sortOrder" optional,
    3 title "title" required,
});
