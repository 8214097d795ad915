// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Category`].

use crate::codegen::{self, DateTime, UnixSeconds, Utc};
use super::{CategoryGroup, CategoryProduct};

/// `Category`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Category {
    /// `cdn_image_url`.
    pub cdn_image_url: Option<String>,
    /// `cloudflare_image_id`.
    pub cloudflare_image_id: Option<String>,
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// `groups_bound`.
    pub groups_bound: Option<Vec<CategoryGroup>>,
    /// `groups_count`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub groups_count: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `products_bound`.
    pub products_bound: Option<Vec<CategoryProduct>>,
    /// `products_count`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub products_count: Option<i64>,
    /// `shop_id`.
    pub shop_id: Option<String>,
    /// `sort_order`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub sort_order: Option<i64>,
    /// `title`.
    pub title: Option<String>,
    /// `uniqid`.
    pub uniqid: Option<String>,
    /// `unlisted`.
    pub unlisted: Option<bool>,
    /// Unix time in seconds.
    pub updated_at: Option<DateTime<Utc>>,
}

codegen::record!(received Category {
    0 cdn_image_url "cdn_image_url" optional,
    1 cloudflare_image_id "cloudflare_image_id" optional,
    2 created_at "created_at" optional as Option<UnixSeconds>,
    3 groups_bound "groups_bound" optional,
    4 groups_count "groups_count" optional,
    5 id "id" optional,
    6 products_bound "products_bound" optional,
    7 products_count "products_count" optional,
    8 shop_id "shop_id" optional,
    9 sort_order "sort_order" optional,
    10 title "title" optional,
    11 uniqid "uniqid" optional,
    12 unlisted "unlisted" optional,
    13 updated_at "updated_at" optional as Option<UnixSeconds>,
});
