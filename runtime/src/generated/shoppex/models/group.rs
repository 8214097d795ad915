// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Group`].

use crate::codegen::{self, DateTime, UnixSeconds, Utc};
use super::GroupProduct;

/// A product group.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `image_url`.
    pub image_url: Option<String>,
    /// `is_unlisted`.
    pub is_unlisted: Option<bool>,
    /// Earlier page only.
    ///
    /// Concluded, not stated by the API's documentation.
    pub position: Option<i64>,
    /// Earlier page only.
    ///
    /// Concluded, not stated by the API's documentation.
    pub product_count: Option<i64>,
    /// Objects on the current page; the earlier page shows an array of product ids.
    pub products_bound: Option<Vec<GroupProduct>>,
    /// `shop_id`.
    pub shop_id: Option<String>,
    /// Earlier page only.
    pub slug: Option<String>,
    /// `sort_order`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub sort_order: Option<i64>,
    /// `title`.
    pub title: Option<String>,
    /// `uniqid`.
    pub uniqid: Option<String>,
    /// Unix time in seconds.
    pub updated_at: Option<DateTime<Utc>>,
}

codegen::record!(received Group {
    0 created_at "created_at" optional as Option<UnixSeconds>,
    1 description "description" optional,
    2 id "id" optional,
    3 image_url "image_url" optional,
    4 is_unlisted "is_unlisted" optional,
    5 position "position" optional,
    6 product_count "product_count" optional,
    7 products_bound "products_bound" optional,
    8 shop_id "shop_id" optional,
    9 slug "slug" optional,
    10 sort_order "sort_order" optional,
    11 title "title" optional,
    12 uniqid "uniqid" optional,
    13 updated_at "updated_at" optional as Option<UnixSeconds>,
});
