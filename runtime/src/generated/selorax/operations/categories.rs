// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Categories`.

use crate::codegen::{self, Call, Idempotency, Method, Operation, Page, Pagination};
use super::super::SeloraX;
use super::super::models::Category;

/// Product categories.
#[derive(Clone, Debug)]
pub struct Categories {
    client: codegen::Client<SeloraX>,
}

impl Categories {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<SeloraX>) -> Self {
        Self { client }
    }

    /// List categories.
    ///
    /// Not paginated. Sorted by position_index, then name. The page announces management of
    /// categories, but only this endpoint was visible.
    ///
    /// `GET /api/apps/v1/categories` · scope `read:products` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/categories>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn list(&self) -> ListCategories {
        ListCategories(Call::page(&self.client, &LIST))
    }
}

/// A call of [`Categories::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListCategories(Call<SeloraX, Page<Category>>);

impl ListCategories {
    /// Sets `parent_id`: Children of this category; `null` or `0` for root categories.
    pub fn parent_id(self, parent_id: impl Into<String>) -> Self {
        Self(self.0.query("parent_id", parent_id.into()))
    }
}

codegen::paged_call!(ListCategories, SeloraX, Category);

static LIST: Operation = Operation::new(
        "categories.list",
        Method::GET,
        "/api/apps/v1/categories",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["read:products"])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            items: &["data"],
            ..Pagination::SINGLE
        },
    );
