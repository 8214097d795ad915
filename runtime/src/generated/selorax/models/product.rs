// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Product`].

use crate::codegen::{self, BoolInt, DateTime, Rfc3339, Utc};

/// Product as returned in lists. Price and stock live on the variants.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Brand.
    pub brand_id: Option<i64>,
    /// Category.
    pub category_id: Option<i64>,
    /// Creation time.
    pub created_at: DateTime<Utc>,
    /// 1 when on sale.
    pub is_active: bool,
    /// 1 when shown on the storefront.
    pub is_visible: bool,
    /// Title.
    pub name: String,
    /// Product identifier.
    pub product_id: i64,
    /// URL slug.
    pub slug: String,
    /// Owning store.
    ///
    /// Concluded, not stated by the API's documentation.
    pub store_id: Option<i64>,
    /// Last change time.
    pub updated_at: DateTime<Utc>,
}

codegen::record!(received Product {
    0 brand_id "brand_id" optional,
    1 category_id "category_id" optional,
    2 created_at "created_at" required as Rfc3339,
    3 is_active "is_active" required as BoolInt,
    4 is_visible "is_visible" required as BoolInt,
    5 name "name" required,
    6 product_id "product_id" required,
    7 slug "slug" required,
    8 store_id "store_id" optional,
    9 updated_at "updated_at" required as Rfc3339,
});
