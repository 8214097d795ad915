// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`MyReview`].

use crate::codegen::{self, DateTime, Decimal, Exact, Rfc3339, Utc};

/// `MyReview`.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/reviews>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MyReview {
    /// `_id`.
    pub id: String,
    /// `comment`.
    pub comment: String,
    /// `date`.
    pub date: DateTime<Utc>,
    /// `productId`.
    pub product_id: String,
    /// `rating`.
    pub rating: Decimal,
    /// Moderation state; approved is the only value shown.
    pub status: String,
}

codegen::record!(received MyReview {
    0 id "_id" required,
    1 comment "comment" required,
    2 date "date" required as Rfc3339,
    3 product_id "productId" required,
    4 rating "rating" required as Exact,
    5 status "status" required,
});
