// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Reviews`.

use crate::codegen::{
    self, Call, Idempotency, Method, Operation, Page, PageParam, PageStyle, Pagination,
};
use super::super::Shoppex;
use super::super::models::Review;

/// Buyer reviews.
#[derive(Clone, Debug)]
pub struct Reviews {
    client: codegen::Client<Shoppex>,
}

impl Reviews {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Shoppex>) -> Self {
        Self { client }
    }

    /// List reviews.
    ///
    /// No official page was visible.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `GET /reviews` · Third-party client code calling this path · REVIEW_NOT_FOUND on
    /// <https://docs.shoppex.io/api-reference/errors>
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn list(&self) -> ListReviews {
        ListReviews(Call::page(&self.client, &LIST))
    }
}

/// A call of [`Reviews::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListReviews(Call<Shoppex, Page<Review>>);

impl ListReviews {
    /// Sets `cursor`: next_cursor of the previous answer. Not shown for this list; its answer has the block all
    /// the same.
    ///
    /// Concluded, not stated by the API's documentation.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.query("cursor", cursor.into()))
    }
}

codegen::paged_call!(ListReviews, Shoppex, Review);

static LIST: Operation = Operation::new("reviews.list", Method::GET, "/reviews")
    .security(&[&["oauth2"], &["apiKey"]])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            style: PageStyle::Cursor {
                param: PageParam::Query("cursor"),
            },
            items: &["data"],
            has_more: Some(&["pagination", "has_more"]),
            next_cursor: Some(&["pagination", "next_cursor"]),
            default_limit: Some(50),
            max_limit: Some(100),
            ..Pagination::SINGLE
        },
    );
