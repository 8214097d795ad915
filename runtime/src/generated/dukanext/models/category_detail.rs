// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CategoryDetail`].

use crate::codegen::{self, DateTime, Rfc3339, Utc};
use super::Media;

/// Category as returned by the single-category endpoint (no hasChildren).
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/categories>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CategoryDetail {
    /// `_id`.
    pub id: String,
    /// Creation time.
    pub date: DateTime<Utc>,
    /// HTML markup.
    pub description: String,
    /// `featured`.
    pub featured: bool,
    /// `headerImage`.
    pub header_image: Option<Media>,
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

codegen::record!(received CategoryDetail {
    0 id "_id" required,
    1 date "date" required as Rfc3339,
    2 description "description" required,
    3 featured "featured" required,
    4 header_image "headerImage" nullable,
    5 image "image" nullable,
    6 name "name" required,
    7 parent "parent" nullable,
    8 slug "slug" required,
});
