// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Categories`.

use crate::codegen::{
    self, Call, Idempotency, Method, Operation, Page, PageParam, PageStyle, Pagination,
};
use super::super::Shoppex;
use super::super::models::{Category, CreateCategoryRequest, UpdateCategoryRequest};

/// Product categories.
#[derive(Clone, Debug)]
pub struct Categories {
    client: codegen::Client<Shoppex>,
}

impl Categories {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Shoppex>) -> Self {
        Self { client }
    }

    /// List categories.
    ///
    /// `GET /categories` ·
    /// [source](<https://docs.shoppex.io/api-reference/categories/list-categories>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn list(&self) -> ListCategories {
        ListCategories(Call::page(&self.client, &LIST))
    }

    /// Create a category.
    ///
    /// `POST /categories` ·
    /// [source](<https://shoppex.mintlify.app/api-reference/categories/create-category>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn create(&self, body: &CreateCategoryRequest) -> CreateCategory {
        CreateCategory(Call::json(&self.client, &CREATE).json_body(body))
    }

    /// Change a category.
    ///
    /// `PATCH /categories/{id}` ·
    /// [source](<https://docs.shoppex.io/api-reference/categories/update-category>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `CATEGORY_NOT_FOUND`, `FORBIDDEN`,
    /// `NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn update(
        &self,
        category_id: impl Into<String>,
        body: &UpdateCategoryRequest,
    ) -> UpdateCategory {
        UpdateCategory(
            Call::json(&self.client, &UPDATE).path(category_id.into()).json_body(body),
        )
    }
}

/// A call of [`Categories::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListCategories(Call<Shoppex, Page<Category>>);

impl ListCategories {
    /// Sets `cursor`: next_cursor of the previous answer.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.query("cursor", cursor.into()))
    }

    /// Sets `limit`: Items per page.
    ///
    /// Server default: `50`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }
}

codegen::paged_call!(ListCategories, Shoppex, Category);

static LIST: Operation = Operation::new("categories.list", Method::GET, "/categories")
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
            limit: Some(PageParam::Query("limit")),
            default_limit: Some(50),
            max_limit: Some(100),
            ..Pagination::SINGLE
        },
    );

/// A call of [`Categories::create`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateCategory(Call<Shoppex, Category>);

codegen::call!(CreateCategory, Shoppex, Category);

static CREATE: Operation = Operation::new(
        "categories.create",
        Method::POST,
        "/categories",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .payload(&["data"]);

/// A call of [`Categories::update`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateCategory(Call<Shoppex, Category>);

codegen::call!(UpdateCategory, Shoppex, Category);

static UPDATE: Operation = Operation::new(
        "categories.update",
        Method::PATCH,
        "/categories/{id}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .payload(&["data"]);
