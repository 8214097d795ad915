// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Product`].

use crate::codegen::{self, DateTime, Decimal, Exact, Rfc3339, Utc};
use super::{CategoryRef, Media, ReviewAggregate, StockStatus};

/// Product as it appears in list and search results.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/products>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// `_id`.
    pub id: String,
    /// Price to show and to total with; any running sale is already applied.
    pub actual_price: Decimal,
    /// `averageRating`.
    pub average_rating: Option<Decimal>,
    /// `categories`.
    pub categories: Option<Vec<CategoryRef>>,
    /// `date`.
    pub date: Option<DateTime<Utc>>,
    /// `featured`.
    pub featured: bool,
    /// Whether variations exist. The misspelling is the real field name on every page seen.
    pub has_variations: bool,
    /// Highest variation price; always null without variations.
    pub max_price: Option<Decimal>,
    /// Lowest variation price; always null without variations.
    pub min_price: Option<Decimal>,
    /// `onSale`.
    pub on_sale: bool,
    /// Regular price.
    pub price: Decimal,
    /// `primaryCategory`.
    pub primary_category: Option<CategoryRef>,
    /// `primaryImage`.
    pub primary_image: Option<Media>,
    /// Present in the list example, absent from the search example.
    pub review_aggregate: Option<Vec<ReviewAggregate>>,
    /// `reviewCount`.
    pub review_count: Option<i64>,
    /// Set only while a discount below price is active; otherwise null.
    pub sale_price: Option<Decimal>,
    /// `secondaryImage`.
    pub secondary_image: Option<Media>,
    /// Units available; null means stock is not tracked, so treat as always available.
    pub sellable: Option<Decimal>,
    /// `sku`.
    pub sku: Option<String>,
    /// `slug`.
    pub slug: String,
    /// `status`.
    pub status: StockStatus,
    /// `title`.
    pub title: String,
}

codegen::record!(received Product {
    0 id "_id" required,
    1 actual_price "actualPrice" required as Exact,
    2 average_rating "averageRating" optional as Option<Exact>,
    3 categories "categories" optional,
    4 date "date" optional as Option<Rfc3339>,
    5 featured "featured" required,
    6 has_variations "hasVariantions" required,
    7 max_price "maxPrice" nullable as Option<Exact>,
    8 min_price "minPrice" nullable as Option<Exact>,
    9 on_sale "onSale" required,
    10 price "price" required as Exact,
    11 primary_category "primaryCategory" optional,
    12 primary_image "primaryImage" optional,
    13 review_aggregate "reviewAggregate" optional,
    14 review_count "reviewCount" optional,
    15 sale_price "salePrice" nullable as Option<Exact>,
    16 secondary_image "secondaryImage" optional,
    17 sellable "sellable" nullable as Option<Exact>,
    18 sku "sku" optional,
    19 slug "slug" required,
    20 status "status" required,
    21 title "title" required,
});
