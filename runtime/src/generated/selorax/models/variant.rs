// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Variant`].

use crate::codegen::{self, BoolInt, Decimal, Exact};

/// A purchasable SKU of a product. Shape taken from a real app.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Variant {
    /// 1 when it can be bought.
    pub available: Option<bool>,
    /// Price before discount, in the store currency.
    pub compare_at_price: Option<Decimal>,
    /// 1 when it ships free.
    pub free_shipping: Option<bool>,
    /// Comma-separated image keys or URLs. Bare keys are served from
    /// <https://assets.selorax.io/>.
    pub images: Option<String>,
    /// 1 for the variant shown first.
    pub is_default: Option<bool>,
    /// Order among the variants.
    pub position: Option<i64>,
    /// Selling price in the store currency.
    pub price: Decimal,
    /// Parent product.
    pub product_id: i64,
    /// Units in stock.
    pub quantity: i64,
    /// Merchant's stock code.
    pub sku_code: Option<String>,
    /// Variant identifier, used in variant paths.
    pub sku_id: i64,
    /// Display name of the option combination.
    pub variant_name: String,
    /// Weight; the unit is not documented.
    pub weight: Option<Decimal>,
}

codegen::record!(received Variant {
    0 available "available" optional as Option<BoolInt>,
    1 compare_at_price "compare_at_price" optional as Option<Exact>,
    2 free_shipping "free_shipping" optional as Option<BoolInt>,
    3 images "images" optional,
    4 is_default "is_default" optional as Option<BoolInt>,
    5 position "position" optional,
    6 price "price" required as Exact,
    7 product_id "product_id" required,
    8 quantity "quantity" required,
    9 sku_code "sku_code" optional,
    10 sku_id "sku_id" required,
    11 variant_name "variant_name" required,
    12 weight "weight" optional as Option<Exact>,
});
