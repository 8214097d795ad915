// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`SearchCategory`].

use crate::codegen;

/// Category hit in search results; these four fields only.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/search>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SearchCategory {
    /// `_id`.
    pub id: String,
    /// `featured`.
    pub featured: bool,
    /// `name`.
    pub name: String,
    /// `slug`.
    pub slug: String,
}

codegen::record!(received SearchCategory {
    0 id "_id" required,
    1 featured "featured" required,
    2 name "name" required,
    3 slug "slug" required,
});
