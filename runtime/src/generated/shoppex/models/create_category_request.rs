// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateCategoryRequest`].

use crate::codegen;

/// `CreateCategoryRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCategoryRequest {
    /// `groups_bound`.
    pub groups_bound: Option<Vec<String>>,
    /// `products_bound`.
    pub products_bound: Option<Vec<String>>,
    /// `sort_priority`.
    pub sort_priority: Option<i64>,
    /// `title`.
    pub title: String,
    /// `unlisted`.
    pub unlisted: Option<bool>,
}

impl CreateCategoryRequest {
    /// Makes a value of what is required.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            groups_bound: None,
            products_bound: None,
            sort_priority: None,
            title: title.into(),
            unlisted: None,
        }
    }

    /// Sets `groups_bound`.
    pub fn groups_bound(mut self, groups_bound: Vec<String>) -> Self {
        self.groups_bound = Some(groups_bound);
        self
    }

    /// Sets `products_bound`.
    pub fn products_bound(mut self, products_bound: Vec<String>) -> Self {
        self.products_bound = Some(products_bound);
        self
    }

    /// Sets `sort_priority`.
    pub fn sort_priority(mut self, sort_priority: i64) -> Self {
        self.sort_priority = Some(sort_priority);
        self
    }

    /// Sets `unlisted`.
    pub fn unlisted(mut self, unlisted: bool) -> Self {
        self.unlisted = Some(unlisted);
        self
    }
}

codegen::record!(sent CreateCategoryRequest {
    0 groups_bound "groups_bound" optional,
    1 products_bound "products_bound" optional,
    2 sort_priority "sort_priority" optional,
    3 title "title" required,
    4 unlisted "unlisted" optional,
});
