// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Review`].

use crate::codegen::{self, DateTime, Decimal, Exact, Rfc3339, Utc, Value};

/// Approved public review.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/reviews>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Review {
    /// `_id`.
    pub id: String,
    /// Masked: two leading characters of each name, then asterisks.
    pub buyer_name: String,
    /// `comment`.
    pub comment: String,
    /// `date`.
    pub date: DateTime<Utc>,
    /// Uploaded review images.
    pub media: Vec<Value>,
    /// Whole numbers in the examples; the allowed range is not visible.
    pub rating: Decimal,
    /// Looks like a variation key; empty string for a product without variations.
    pub variation_label: String,
}

codegen::record!(received Review {
    0 id "_id" required,
    1 buyer_name "buyerName" required,
    2 comment "comment" required,
    3 date "date" required as Rfc3339,
    4 media "media" required,
    5 rating "rating" required as Exact,
    6 variation_label "variationLabel" required,
});
