// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Category`].

use crate::codegen::{self, BoolInt, DateTime, Rfc3339, Utc};

/// Product category; the tree is built from parent_id.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Category {
    /// Category identifier.
    pub category_id: i64,
    /// Creation time.
    pub created_at: DateTime<Utc>,
    /// Image key.
    pub image: Option<String>,
    /// 1 when featured.
    pub is_featured: bool,
    /// Name.
    pub name: String,
    /// Parent category; null at the root.
    pub parent_id: Option<i64>,
    /// Order among siblings.
    pub position_index: i64,
    /// Products in the category.
    pub products_count: i64,
    /// URL slug.
    pub slug: String,
    /// Owning store.
    pub store_id: i64,
    /// Last change time.
    pub updated_at: DateTime<Utc>,
}

codegen::record!(received Category {
    0 category_id "category_id" required,
    1 created_at "created_at" required as Rfc3339,
    2 image "image" optional,
    3 is_featured "is_featured" required as BoolInt,
    4 name "name" required,
    5 parent_id "parent_id" optional,
    6 position_index "position_index" required,
    7 products_count "products_count" required,
    8 slug "slug" required,
    9 store_id "store_id" required,
    10 updated_at "updated_at" required as Rfc3339,
});
