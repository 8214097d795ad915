// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ProductDetail`].

use crate::codegen::{self, BoolInt, DateTime, Rfc3339, Utc};
use super::Variant;

/// Product with its variants, as returned by get_product. Added fields taken from a real app.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductDetail {
    /// Brand.
    pub brand_id: Option<i64>,
    /// Category.
    pub category_id: Option<i64>,
    /// Creation time.
    pub created_at: DateTime<Utc>,
    /// Long description (HTML).
    pub description: Option<String>,
    /// 1 when on sale.
    pub is_active: bool,
    /// 1 when marked bestseller.
    pub is_bestseller: Option<bool>,
    /// 1 when featured.
    pub is_featured: Option<bool>,
    /// 1 when shown on the storefront.
    pub is_visible: bool,
    /// Title.
    pub name: String,
    /// Product identifier.
    pub product_id: i64,
    /// Teaser.
    pub short_description: Option<String>,
    /// URL slug.
    pub slug: String,
    /// Owning store.
    ///
    /// Concluded, not stated by the API's documentation.
    pub store_id: Option<i64>,
    /// Last change time.
    pub updated_at: DateTime<Utc>,
    /// Variants of the product.
    pub variants: Vec<Variant>,
}

codegen::record!(received ProductDetail {
    0 brand_id "brand_id" optional,
    1 category_id "category_id" optional,
    2 created_at "created_at" required as Rfc3339,
    3 description "description" optional,
    4 is_active "is_active" required as BoolInt,
    5 is_bestseller "is_bestseller" optional as Option<BoolInt>,
    6 is_featured "is_featured" optional as Option<BoolInt>,
    7 is_visible "is_visible" required as BoolInt,
    8 name "name" required,
    9 product_id "product_id" required,
    10 short_description "short_description" optional,
    11 slug "slug" required,
    12 store_id "store_id" optional,
    13 updated_at "updated_at" required as Rfc3339,
    14 variants "variants" required,
});
