// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UpdateCategoryRequest`].

use crate::codegen;

/// `UpdateCategoryRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCategoryRequest {
    /// `groups_bound`.
    pub groups_bound: Option<Vec<String>>,
    /// `products_bound`.
    pub products_bound: Option<Vec<String>>,
    /// `sort_priority`.
    pub sort_priority: Option<i64>,
    /// `title`.
    pub title: Option<String>,
    /// `unlisted`.
    pub unlisted: Option<bool>,
}

impl UpdateCategoryRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            groups_bound: None,
            products_bound: None,
            sort_priority: None,
            title: None,
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

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `unlisted`.
    pub fn unlisted(mut self, unlisted: bool) -> Self {
        self.unlisted = Some(unlisted);
        self
    }
}

impl Default for UpdateCategoryRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent UpdateCategoryRequest {
    0 groups_bound "groups_bound" optional,
    1 products_bound "products_bound" optional,
    2 sort_priority "sort_priority" optional,
    3 title "title" optional,
    4 unlisted "unlisted" optional,
});
