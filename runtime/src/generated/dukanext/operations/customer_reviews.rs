// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Reviews`.

use crate::codegen::{self, Call, Idempotency, Method, Operation, Page, Pagination};
use super::super::Dukanext;
use super::super::models::{AddReviewReply, AddReviewRequest, MyReview};

/// Reviews of products.
#[derive(Clone, Debug)]
pub struct CustomerReviews {
    client: codegen::Client<Dukanext>,
}

impl CustomerReviews {
    pub(in super::super) fn new(client: codegen::Client<Dukanext>) -> Self {
        Self { client }
    }

    /// Review a delivered purchase.
    ///
    /// Only for products the customer ordered, once per order.
    ///
    /// `POST /reviews` · [source](<https://docs.dukanext.co.ke/docs/api-reference/reviews>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `AUTH_TOKEN_DEVICE_MISMATCH`, `AUTH_TOKEN_INVALID`,
    /// `AUTH_TOKEN_MISSING`, `AUTH_USER_NOT_FOUND`, `DEV_MODE_DISABLED`, `ORIGIN_NOT_ALLOWED`,
    /// `REVIEW_ALREADY_EXISTS`, `REVIEW_ORDER_NOT_FOUND`, `REVIEW_ORDER_STATUS_INVALID`,
    /// `REVIEW_PRODUCT_NOT_FOUND`, `SESSION_EXPIRED`, `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`,
    /// `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn add(&self, body: &AddReviewRequest) -> AddReview {
        AddReview(Call::json(&self.client, &ADD).json_body(body))
    }

    /// List the signed-in customer's reviews for an order.
    ///
    /// `GET /reviews/my` · [source](<https://docs.dukanext.co.ke/docs/api-reference/reviews>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `AUTH_TOKEN_DEVICE_MISMATCH`, `AUTH_TOKEN_INVALID`,
    /// `AUTH_TOKEN_MISSING`, `AUTH_USER_NOT_FOUND`, `DEV_MODE_DISABLED`, `ORIGIN_NOT_ALLOWED`,
    /// `SESSION_EXPIRED`, `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn list(&self, order_id: impl Into<String>) -> ListMyReviews {
        ListMyReviews(Call::page(&self.client, &LIST).query("orderId", order_id.into()))
    }
}

/// A call of [`CustomerReviews::add`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AddReview(Call<Dukanext, AddReviewReply>);

codegen::call!(AddReview, Dukanext, AddReviewReply);

static ADD: Operation = Operation::new("customer.reviews.add", Method::POST, "/reviews")
    .security(&[&["apiKey"]])
    .granted("customerToken");

/// A call of [`CustomerReviews::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListMyReviews(Call<Dukanext, Page<MyReview>>);

codegen::paged_call!(ListMyReviews, Dukanext, MyReview);

static LIST: Operation = Operation::new(
        "customer.reviews.list",
        Method::GET,
        "/reviews/my",
    )
    .security(&[&["apiKey"]])
    .granted("customerToken")
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            items: &["data"],
            ..Pagination::SINGLE
        },
    );
