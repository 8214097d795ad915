// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UpdateGroupRequest`].

use crate::codegen;

/// camelCase names.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateGroupRequest {
    /// `isUnlisted`.
    pub is_unlisted: Option<bool>,
    /// `productsBound`.
    pub products_bound: Option<Vec<String>>,
    /// `removeImage`.
    pub remove_image: Option<bool>,
    /// `sortOrder`.
    pub sort_order: Option<i64>,
    /// `title`.
    pub title: Option<String>,
}

impl UpdateGroupRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            is_unlisted: None,
            products_bound: None,
            remove_image: None,
            sort_order: None,
            title: None,
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

    /// Sets `removeImage`.
    pub fn remove_image(mut self, remove_image: bool) -> Self {
        self.remove_image = Some(remove_image);
        self
    }

    /// Sets `sortOrder`.
    pub fn sort_order(mut self, sort_order: i64) -> Self {
        self.sort_order = Some(sort_order);
        self
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl Default for UpdateGroupRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent UpdateGroupRequest {
    0 is_unlisted "isUnlisted" optional,
    1 products_bound "productsBound" optional,
    2 remove_image "removeImage" optional,
    3 sort_order "sortOrder" optional,
    4 title "title" optional,
});
