// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Orders`.

use crate::codegen::{
    self, Call, DateTime, Idempotency, Method, Operation, Page, PageParam, PageStyle,
    Pagination, Utc,
};
use super::super::SeloraX;
use super::super::models::{
    CreateOrderRequest, FilterOrdersRequest, Order, UpdateOrderRequest,
    UpdateOrderStatusRequest,
};

/// Orders and their status.
#[derive(Clone, Debug)]
pub struct Orders {
    client: codegen::Client<SeloraX>,
}

impl Orders {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<SeloraX>) -> Self {
        Self { client }
    }

    /// List orders.
    ///
    /// `GET /api/apps/v1/orders` · scope `read:orders` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/orders>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn list(&self) -> ListOrders {
        ListOrders(Call::page(&self.client, &LIST))
    }

    /// Create an order.
    ///
    /// Endpoint and scope are documented; body and response were not visible. No idempotency key
    /// is documented.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `POST /api/apps/v1/orders` · scope `write:orders` ·
    /// [source](<https://docs.selorax.io/docs/permissions>) · SeloraX-io/selorax-app-sdk
    /// lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn create(&self, body: &CreateOrderRequest) -> CreateOrder {
        CreateOrder(Call::json(&self.client, &CREATE).json_body(body))
    }

    /// Get an order.
    ///
    /// `GET /api/apps/v1/orders/{order_id}` · scope `read:orders` ·
    /// [source](<https://docs.selorax.io/docs/permissions>) · SeloraX-io/selorax-app-sdk
    /// lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn get(&self, order_id: i64) -> GetOrder {
        GetOrder(Call::json(&self.client, &GET).path(order_id))
    }

    /// Edit an order.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `PUT /api/apps/v1/orders/{order_id}` · scope `write:orders` · SeloraX-io/selorax-app-sdk
    /// lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn update(&self, order_id: i64, body: &UpdateOrderRequest) -> UpdateOrder {
        UpdateOrder(Call::json(&self.client, &UPDATE).path(order_id).json_body(body))
    }

    /// Change the status of an order.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `PUT /api/apps/v1/orders/{order_id}/status` · scope `write:orders` ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn update_status(
        &self,
        order_id: i64,
        body: &UpdateOrderStatusRequest,
    ) -> UpdateOrderStatus {
        UpdateOrderStatus(
            Call::json(&self.client, &UPDATE_STATUS).path(order_id).json_body(body),
        )
    }

    /// Search orders by conditions.
    ///
    /// A read, despite POST. Seen in a real app only; the scope is assumed.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `POST /api/apps/v1/orders/filters` · scope `read:orders` · samiulislam09/FulFLiz
    /// app/_lib/selorax.ts
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn filter(&self, body: &FilterOrdersRequest) -> FilterOrders {
        FilterOrders(Call::page(&self.client, &FILTER).json_body(body))
    }
}

/// A call of [`Orders::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListOrders(Call<SeloraX, Page<Order>>);

impl ListOrders {
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

    /// Sets `status`: Order status, e.g. pending, confirmed, delivered or cancelled.
    pub fn status(self, status: impl Into<String>) -> Self {
        Self(self.0.query("status", status.into()))
    }

    /// Sets `since`: Created at or after this time.
    pub fn since(self, since: DateTime<Utc>) -> Self {
        Self(self.0.query("since", since))
    }

    /// Sets `until`: Created at or before this time.
    pub fn until(self, until: DateTime<Utc>) -> Self {
        Self(self.0.query("until", until))
    }

    /// Sets `customer_id`: Orders of this customer (user_id).
    pub fn customer_id(self, customer_id: i64) -> Self {
        Self(self.0.query("customer_id", customer_id))
    }

    /// Sets `sort`: Column and direction, as column:asc or column:desc; the column alone is accepted too.
    ///
    /// Server default: `created_at:desc`.
    pub fn sort(self, sort: impl Into<String>) -> Self {
        Self(self.0.query("sort", sort.into()))
    }
}

codegen::paged_call!(ListOrders, SeloraX, Order);

static LIST: Operation = Operation::new(
        "orders.list",
        Method::GET,
        "/api/apps/v1/orders",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["read:orders"])
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

/// A call of [`Orders::create`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateOrder(Call<SeloraX, Order>);

codegen::call!(CreateOrder, SeloraX, Order);

static CREATE: Operation = Operation::new(
        "orders.create",
        Method::POST,
        "/api/apps/v1/orders",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:orders"])
    .payload(&["data"]);

/// A call of [`Orders::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetOrder(Call<SeloraX, Order>);

codegen::call!(GetOrder, SeloraX, Order);

static GET: Operation = Operation::new(
        "orders.get",
        Method::GET,
        "/api/apps/v1/orders/{order_id}",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["read:orders"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Orders::update`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateOrder(Call<SeloraX, Order>);

codegen::call!(UpdateOrder, SeloraX, Order);

static UPDATE: Operation = Operation::new(
        "orders.update",
        Method::PUT,
        "/api/apps/v1/orders/{order_id}",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:orders"])
    .idempotency(Idempotency::Idempotent)
    .payload(&["data"]);

/// A call of [`Orders::update_status`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateOrderStatus(Call<SeloraX, Order>);

codegen::call!(UpdateOrderStatus, SeloraX, Order);

static UPDATE_STATUS: Operation = Operation::new(
        "orders.update_status",
        Method::PUT,
        "/api/apps/v1/orders/{order_id}/status",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:orders"])
    .idempotency(Idempotency::Idempotent)
    .payload(&["data"]);

/// A call of [`Orders::filter`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct FilterOrders(Call<SeloraX, Page<Order>>);

codegen::paged_call!(FilterOrders, SeloraX, Order);

static FILTER: Operation = Operation::new(
        "orders.filter",
        Method::POST,
        "/api/apps/v1/orders/filters",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["read:orders"])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            style: PageStyle::Page {
                param: PageParam::Body("page"),
                first: 1,
            },
            items: &["data"],
            total: Some(&["pagination", "total"]),
            applied_limit: Some(&["pagination", "limit"]),
            applied_page: Some(&["pagination", "page"]),
            limit: Some(PageParam::Body("limit")),
            default_limit: Some(50),
            max_limit: Some(250),
            ..Pagination::SINGLE
        },
    );
