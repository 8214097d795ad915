// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CartProduct`].

use crate::codegen::{self, Decimal, Exact};
use super::{CategoryRef, Media, StockStatus};

/// Fresh price and stock data for one cart line.
///
/// [source](<https://docs.dukanext.co.ke/docs/theme-guide/cart-and-checkout>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CartProduct {
    /// `_id`.
    pub id: String,
    /// Price to show and to total with; any running sale is already applied.
    pub actual_price: Decimal,
    /// `featured`.
    pub featured: Option<bool>,
    /// Misspelled as in Product.
    pub has_variations: bool,
    /// Highest variation price; always null without variations.
    ///
    /// `Some(None)` stands for `null`.
    pub max_price: Option<Option<Decimal>>,
    /// Empty in the example; item type assumed.
    ///
    /// Concluded, not stated by the API's documentation.
    pub media: Option<Vec<Media>>,
    /// Lowest variation price; always null without variations.
    ///
    /// `Some(None)` stands for `null`.
    pub min_price: Option<Option<Decimal>>,
    /// `onSale`.
    pub on_sale: Option<bool>,
    /// Regular price.
    pub price: Decimal,
    /// `primaryCategory`.
    pub primary_category: Option<CategoryRef>,
    /// `primaryImage`.
    pub primary_image: Option<Media>,
    /// Set only while a discount below price is active; otherwise null.
    ///
    /// `Some(None)` stands for `null`.
    pub sale_price: Option<Option<Decimal>>,
    /// `secondaryImage`.
    pub secondary_image: Option<Media>,
    /// Units available; null when stock is not tracked.
    pub sellable: Option<Decimal>,
    /// `sku`.
    pub sku: Option<String>,
    /// `slug`.
    pub slug: String,
    /// `status`.
    pub status: StockStatus,
    /// `title`.
    pub title: String,
    /// Whether the merchant tracks stock for this item.
    pub track_stock: Option<bool>,
    /// Variation the line refers to; null for a plain product.
    pub variation_key: Option<String>,
}

codegen::record!(received CartProduct {
    0 id "_id" required,
    1 actual_price "actualPrice" required as Exact,
    2 featured "featured" optional,
    3 has_variations "hasVariantions" required,
    4 max_price "maxPrice" optional as Option<Option<Exact>>,
    5 media "media" optional,
    6 min_price "minPrice" optional as Option<Option<Exact>>,
    7 on_sale "onSale" optional,
    8 price "price" required as Exact,
    9 primary_category "primaryCategory" optional,
    10 primary_image "primaryImage" optional,
    11 sale_price "salePrice" optional as Option<Option<Exact>>,
    12 secondary_image "secondaryImage" optional,
    13 sellable "sellable" nullable as Option<Exact>,
    14 sku "sku" optional,
    15 slug "slug" required,
    16 status "status" required,
    17 title "title" required,
    18 track_stock "trackStock" optional,
    19 variation_key "variationKey" nullable,
});
