// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Category`].

use crate::codegen;
use super::Media;

/// Category as returned by the list endpoint.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/categories>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Category {
    /// `_id`.
    pub id: String,
    /// `featured`.
    pub featured: bool,
    /// True when subcategories exist.
    pub has_children: bool,
    /// `image`.
    pub image: Option<Media>,
    /// `name`.
    pub name: String,
    /// Parent category; null for a top-level category. The non-null form is not shown; assumed to
    /// be the parent id because the list filter takes one.
    ///
    /// Concluded, not stated by the API's documentation.
    pub parent: Option<String>,
    /// `slug`.
    pub slug: String,
}

codegen::record!(received Category {
    0 id "_id" required,
    1 featured "featured" required,
    2 has_children "hasChildren" required,
    3 image "image" nullable,
    4 name "name" required,
    5 parent "parent" nullable,
    6 slug "slug" required,
});
