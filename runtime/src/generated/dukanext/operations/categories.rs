// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Categories`.

use crate::codegen::{
    self, Call, Idempotency, Method, Operation, Page, PageParam, PageStyle, Pagination,
};
use super::super::Dukanext;
use super::super::models::{Category, CategoryDetail};

/// The tree of categories.
#[derive(Clone, Debug)]
pub struct Categories {
    client: codegen::Client<Dukanext>,
}

impl Categories {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Dukanext>) -> Self {
        Self { client }
    }

    /// List categories.
    ///
    /// `GET /categories` · [source](<https://docs.dukanext.co.ke/docs/api-reference/categories>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `DEV_MODE_DISABLED`, `ORIGIN_NOT_ALLOWED`, `SHOP_BILLING_INVALID`,
    /// `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn list(&self) -> ListCategories {
        ListCategories(Call::page(&self.client, &LIST))
    }

    /// Fetch one category.
    ///
    /// `GET /categories/{id}` ·
    /// [source](<https://docs.dukanext.co.ke/docs/api-reference/categories>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `API_KEY_INVALID`, `API_KEY_REQUIRED`,
    /// `API_KEY_REVOKED`, `CATEGORY_NOT_FOUND`, `DEV_MODE_DISABLED`, `ORIGIN_NOT_ALLOWED`,
    /// `SHOP_BILLING_INVALID`, `SHOP_NOT_FOUND`, `SHOP_UNDER_DEVELOPMENT`.
    #[inline]
    pub fn get(&self, slug_or_id: impl Into<String>) -> GetCategory {
        GetCategory(Call::json(&self.client, &GET).path(slug_or_id.into()))
    }
}

/// A call of [`Categories::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListCategories(Call<Dukanext, Page<Category>>);

impl ListCategories {
    /// Sets `page`: Page to fetch. Documented as number.
    ///
    /// Server default: `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// Sets `limit`: Items per page; default and maximum are not documented.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Sets `term`: Match on category name.
    pub fn term(self, term: impl Into<String>) -> Self {
        Self(self.0.query("term", term.into()))
    }

    /// Sets `parent`: Parent category id to filter by.
    pub fn parent(self, parent: impl Into<String>) -> Self {
        Self(self.0.query("parent", parent.into()))
    }
}

codegen::paged_call!(ListCategories, Dukanext, Category);

static LIST: Operation = Operation::new("categories.list", Method::GET, "/categories")
    .security(&[&["apiKey"]])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            style: PageStyle::Page {
                param: PageParam::Query("page"),
                first: 1,
            },
            items: &["data"],
            total: Some(&["totalDocuments"]),
            applied_page: Some(&["currentPage"]),
            has_more: Some(&["hasNextPage"]),
            limit: Some(PageParam::Query("limit")),
            ..Pagination::SINGLE
        },
    );

/// A call of [`Categories::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetCategory(Call<Dukanext, CategoryDetail>);

codegen::call!(GetCategory, Dukanext, CategoryDetail);

static GET: Operation = Operation::new("categories.get", Method::GET, "/categories/{id}")
    .security(&[&["apiKey"]])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);
