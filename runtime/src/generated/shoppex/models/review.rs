// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Review`].

use crate::codegen::{self, DateTime, Decimal, Exact, UnixSeconds, Utc};

/// Shape used by third-party client code; no official page was visible.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Review {
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// `customer_email`.
    pub customer_email: Option<String>,
    /// `customer_name`.
    pub customer_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `invoice_id`.
    pub invoice_id: Option<String>,
    /// `is_approved`.
    pub is_approved: Option<bool>,
    /// `is_automated`.
    pub is_automated: Option<bool>,
    /// `message`.
    pub message: Option<String>,
    /// `product_id`.
    pub product_id: Option<String>,
    /// `product_title`.
    pub product_title: Option<String>,
    /// `rating`.
    pub rating: Option<Decimal>,
    /// Unix time in seconds.
    pub replied_at: Option<DateTime<Utc>>,
    /// `reply`.
    pub reply: Option<String>,
    /// `shop_id`.
    pub shop_id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `uniqid`.
    pub uniqid: Option<String>,
    /// Unix time in seconds.
    pub updated_at: Option<DateTime<Utc>>,
}

codegen::record!(received Review {
    0 created_at "created_at" optional as Option<UnixSeconds>,
    1 customer_email "customer_email" optional,
    2 customer_name "customer_name" optional,
    3 id "id" optional,
    4 invoice_id "invoice_id" optional,
    5 is_approved "is_approved" optional,
    6 is_automated "is_automated" optional,
    7 message "message" optional,
    8 product_id "product_id" optional,
    9 product_title "product_title" optional,
    10 rating "rating" optional as Option<Exact>,
    11 replied_at "replied_at" optional as Option<UnixSeconds>,
    12 reply "reply" optional,
    13 shop_id "shop_id" optional,
    14 title "title" optional,
    15 uniqid "uniqid" optional,
    16 updated_at "updated_at" optional as Option<UnixSeconds>,
});
