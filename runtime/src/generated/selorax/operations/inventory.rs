// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Inventory`.

use crate::codegen::{
    self, Call, Idempotency, Method, Operation, Page, PageParam, PageStyle, Pagination,
};
use super::super::SeloraX;
use super::super::models::{
    AdjustInventoryRequest, InventoryDetail, InventoryItem, SetInventoryRequest,
    StockStatus,
};

/// Stock levels.
#[derive(Clone, Debug)]
pub struct Inventory {
    client: codegen::Client<SeloraX>,
}

impl Inventory {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<SeloraX>) -> Self {
        Self { client }
    }

    /// List stock per product.
    ///
    /// `GET /api/apps/v1/inventory` · scope `read:inventory` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/inventory>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn list(&self) -> ListInventory {
        ListInventory(Call::page(&self.client, &LIST))
    }

    /// Get the stock of a product by SKU.
    ///
    /// `GET /api/apps/v1/inventory/{product_id}` · scope `read:inventory` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/inventory>) ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn get(&self, product_id: i64) -> GetInventory {
        GetInventory(Call::json(&self.client, &GET).path(product_id))
    }

    /// Set stock quantities.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `PUT /api/apps/v1/inventory/{product_id}` · scope `write:inventory` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/inventory>) ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn set(&self, product_id: i64, body: &SetInventoryRequest) -> SetInventory {
        SetInventory(Call::json(&self.client, &SET).path(product_id).json_body(body))
    }

    /// Raise or lower stock quantities.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `POST /api/apps/v1/inventory/{product_id}/adjust` · scope `write:inventory` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/inventory>) ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn adjust(
        &self,
        product_id: i64,
        body: &AdjustInventoryRequest,
    ) -> AdjustInventory {
        AdjustInventory(
            Call::json(&self.client, &ADJUST).path(product_id).json_body(body),
        )
    }
}

/// A call of [`Inventory::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListInventory(Call<SeloraX, Page<InventoryItem>>);

impl ListInventory {
    /// Sets `page`: Page number, starting at 1.
    ///
    /// Server default: `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// Sets `limit`: Records per page. A number above the maximum is lowered to it without an error.
    ///
    /// Server default: `50`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Sets `sort`: Column and direction, as column:asc or column:desc.
    ///
    /// Server default: `updated_at:desc`.
    pub fn sort(self, sort: impl Into<String>) -> Self {
        Self(self.0.query("sort", sort.into()))
    }

    /// Sets `status`: Stock state.
    pub fn status(self, status: impl Into<StockStatus>) -> Self {
        Self(self.0.query("status", status.into()))
    }

    /// Sets `search`: Part of the product name.
    pub fn search(self, search: impl Into<String>) -> Self {
        Self(self.0.query("search", search.into()))
    }
}

codegen::paged_call!(ListInventory, SeloraX, InventoryItem);

static LIST: Operation = Operation::new(
        "inventory.list",
        Method::GET,
        "/api/apps/v1/inventory",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["read:inventory"])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            style: PageStyle::Page {
                param: PageParam::Query("page"),
                first: 1,
            },
            items: &["data"],
            total: Some(&["pagination", "total"]),
            applied_limit: Some(&["pagination", "limit"]),
            applied_page: Some(&["pagination", "page"]),
            limit: Some(PageParam::Query("limit")),
            default_limit: Some(50),
            max_limit: Some(250),
            ..Pagination::SINGLE
        },
    );

/// A call of [`Inventory::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetInventory(Call<SeloraX, InventoryDetail>);

codegen::call!(GetInventory, SeloraX, InventoryDetail);

static GET: Operation = Operation::new(
        "inventory.get",
        Method::GET,
        "/api/apps/v1/inventory/{product_id}",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["read:inventory"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Inventory::set`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SetInventory(Call<SeloraX, InventoryDetail>);

codegen::call!(SetInventory, SeloraX, InventoryDetail);

static SET: Operation = Operation::new(
        "inventory.set",
        Method::PUT,
        "/api/apps/v1/inventory/{product_id}",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:inventory"])
    .idempotency(Idempotency::Idempotent)
    .payload(&["data"]);

/// A call of [`Inventory::adjust`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct AdjustInventory(Call<SeloraX, InventoryDetail>);

codegen::call!(AdjustInventory, SeloraX, InventoryDetail);

static ADJUST: Operation = Operation::new(
        "inventory.adjust",
        Method::POST,
        "/api/apps/v1/inventory/{product_id}/adjust",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:inventory"])
    .payload(&["data"]);
