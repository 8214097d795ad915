// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`AddReviewRequest`].

use crate::codegen::{self, Decimal, Exact, Map, Value};

/// Only orderId is visible in the sources; other members are assumptions.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/reviews>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddReviewRequest {
    /// Not visible in the request; assumed from the reply.
    ///
    /// Concluded, not stated by the API's documentation.
    pub comment: Option<String>,
    /// Order the review belongs to.
    pub order_id: String,
    /// Not visible in the request; assumed from the reply and the error codes.
    ///
    /// Concluded, not stated by the API's documentation.
    pub product_id: Option<String>,
    /// Not visible in the request; assumed from the reply.
    ///
    /// Concluded, not stated by the API's documentation.
    pub rating: Option<Decimal>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

impl AddReviewRequest {
    /// Makes a value of what is required.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            comment: None,
            order_id: order_id.into(),
            product_id: None,
            rating: None,
            additional: Map::new(),
        }
    }

    /// Sets `comment`.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets `productId`.
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets `rating`.
    pub fn rating(mut self, rating: impl Into<Decimal>) -> Self {
        self.rating = Some(rating.into());
        self
    }
}

codegen::record!(sent AddReviewRequest {
    0 comment "comment" optional,
    1 order_id "orderId" required,
    2 product_id "productId" optional,
    3 rating "rating" optional as Option<Exact>,
    ..additional,
});
