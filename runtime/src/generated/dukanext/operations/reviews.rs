// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Reviews`.

use crate::codegen::{
    self, Call, Idempotency, Method, Operation, Page, PageParam, PageStyle, Pagination,
};
use super::super::Dukanext;
use super::super::models::{Review, ReviewSummary};

/// Reviews of products.
#[derive(Clone, Debug)]
pub struct Reviews {
    client: codegen::Client<Dukanext>,
}

impl Reviews {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Dukanext>) -> Self {
        Self { client }
    }

    /// List approved reviews of a product.
    ///
    /// The answer says nothing of pages, so a stream ends at a page with fewer reviews than the
    /// limit; without a limit, at an empty one.
    ///
    /// `GET /reviews/{productId}` ·
    /// [source](<https://docs.dukanext.co.ke/docs/api-reference/reviews>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `DEV_MODE_DISABLED`, `ORIGIN_NOT_ALLOWED`, `REVIEW_PRODUCT_NOT_FOUND`,
    /// `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn list(&self, product_id: impl Into<String>) -> ListReviews {
        ListReviews(Call::page(&self.client, &LIST).path(product_id.into()))
    }

    /// Fetch the rating summary of a product.
    ///
    /// `GET /reviews/{productId}/summary` ·
    /// [source](<https://docs.dukanext.co.ke/docs/api-reference/reviews>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `DEV_MODE_DISABLED`, `ORIGIN_NOT_ALLOWED`, `REVIEW_PRODUCT_NOT_FOUND`,
    /// `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn summary(&self, product_id: impl Into<String>) -> GetReviewSummary {
        GetReviewSummary(Call::json(&self.client, &SUMMARY).path(product_id.into()))
    }
}

/// A call of [`Reviews::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListReviews(Call<Dukanext, Page<Review>>);

impl ListReviews {
    /// Sets `page`: Page to fetch; default not documented.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// Sets `limit`: Items per page; default and maximum not documented.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }
}

codegen::paged_call!(ListReviews, Dukanext, Review);

static LIST: Operation = Operation::new(
        "reviews.list",
        Method::GET,
        "/reviews/{productId}",
    )
    .security(&[&["apiKey"]])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            style: PageStyle::Page {
                param: PageParam::Query("page"),
                first: 1,
            },
            items: &["data"],
            limit: Some(PageParam::Query("limit")),
            ..Pagination::SINGLE
        },
    );

/// A call of [`Reviews::summary`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetReviewSummary(Call<Dukanext, ReviewSummary>);

codegen::call!(GetReviewSummary, Dukanext, ReviewSummary);

static SUMMARY: Operation = Operation::new(
        "reviews.summary",
        Method::GET,
        "/reviews/{productId}/summary",
    )
    .security(&[&["apiKey"]])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);
