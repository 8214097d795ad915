// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`InventoryItem`].

use crate::codegen::{self, BoolInt, DateTime, Rfc3339, Utc};

/// Stock of one product, summed over its variants.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InventoryItem {
    /// 1 when total_quantity is above zero.
    pub has_stock: bool,
    /// 1 when on sale.
    pub is_active: bool,
    /// Product title.
    pub name: String,
    /// Product identifier.
    pub product_id: i64,
    /// Units over all variants.
    pub total_quantity: i64,
    /// Last stock change.
    pub updated_at: DateTime<Utc>,
    /// Number of variants.
    pub variant_count: i64,
}

codegen::record!(received InventoryItem {
    0 has_stock "has_stock" required as BoolInt,
    1 is_active "is_active" required as BoolInt,
    2 name "name" required,
    3 product_id "product_id" required,
    4 total_quantity "total_quantity" required,
    5 updated_at "updated_at" required as Rfc3339,
    6 variant_count "variant_count" required,
});
