// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`SearchResults`].

use crate::codegen;
use super::{ProductPage, SearchCategoryPage};

/// `SearchResults`.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/search>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SearchResults {
    /// `categories`.
    pub categories: SearchCategoryPage,
    /// `products`.
    pub products: ProductPage,
}

codegen::record!(received SearchResults {
    0 categories "categories" required,
    1 products "products" required,
});
