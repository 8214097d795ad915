// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Customers`.

use crate::codegen::{
    self, Call, DateTime, Idempotency, Method, Operation, Page, PageParam, PageStyle,
    Pagination, Utc,
};
use super::super::SeloraX;
use super::super::models::{
    Confirmation, CreateCustomerRequest, Customer, Order, UpdateCustomerRequest,
};

/// Storefront customers.
#[derive(Clone, Debug)]
pub struct Customers {
    client: codegen::Client<SeloraX>,
}

impl Customers {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<SeloraX>) -> Self {
        Self { client }
    }

    /// List customers.
    ///
    /// `GET /api/apps/v1/customers` · scope `read:customers` ·
    /// [source](<https://docs.selorax.io/docs/api-reference/customers>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn list(&self) -> ListCustomers {
        ListCustomers(Call::page(&self.client, &LIST))
    }

    /// Create a customer.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `POST /api/apps/v1/customers` · scope `write:customers` · SeloraX-io/selorax-app-sdk
    /// lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn create(&self, body: &CreateCustomerRequest) -> CreateCustomer {
        CreateCustomer(Call::json(&self.client, &CREATE).json_body(body))
    }

    /// Delete a customer.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `DELETE /api/apps/v1/customers/{user_id}` · scope `write:customers` ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn delete(&self, user_id: i64) -> DeleteCustomer {
        DeleteCustomer(Call::json(&self.client, &DELETE).path(user_id))
    }

    /// Get a customer.
    ///
    /// `GET /api/apps/v1/customers/{user_id}` · scope `read:customers` ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn get(&self, user_id: i64) -> GetCustomer {
        GetCustomer(Call::json(&self.client, &GET).path(user_id))
    }

    /// Edit a customer.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `PUT /api/apps/v1/customers/{user_id}` · scope `write:customers` ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn update(&self, user_id: i64, body: &UpdateCustomerRequest) -> UpdateCustomer {
        UpdateCustomer(Call::json(&self.client, &UPDATE).path(user_id).json_body(body))
    }

    /// List the orders of a customer.
    ///
    /// Paging and scope are assumed.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// `GET /api/apps/v1/customers/{user_id}/orders` · scope `read:customers` ·
    /// SeloraX-io/selorax-app-sdk lib/selorax-api.js
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `auth_error`, `insufficient_scope`,
    /// `invalid_client`, `invalid_token`, `missing_auth`, `missing_store_id`, `missing_token`,
    /// `not_installed`, `store_inactive`, `token_expired`.
    #[inline]
    pub fn list_orders(&self, user_id: i64) -> ListCustomerOrders {
        ListCustomerOrders(Call::page(&self.client, &LIST_ORDERS).path(user_id))
    }
}

/// A call of [`Customers::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListCustomers(Call<SeloraX, Page<Customer>>);

impl ListCustomers {
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
    /// Server default: `created_at:desc`.
    pub fn sort(self, sort: impl Into<String>) -> Self {
        Self(self.0.query("sort", sort.into()))
    }

    /// Sets `since`: Created at or after this time.
    pub fn since(self, since: DateTime<Utc>) -> Self {
        Self(self.0.query("since", since))
    }

    /// Sets `search`: Part of the name, e-mail or phone.
    pub fn search(self, search: impl Into<String>) -> Self {
        Self(self.0.query("search", search.into()))
    }

    /// Sets `include_guests`: Whether guest checkouts are included; a string, not a boolean.
    ///
    /// Server default: `false`.
    pub fn include_guests(self, include_guests: bool) -> Self {
        Self(self.0.query("include_guests", include_guests))
    }

    /// Sets `total_orders_min`: At least this many orders.
    pub fn total_orders_min(self, total_orders_min: i64) -> Self {
        Self(self.0.query("total_orders_min", total_orders_min))
    }

    /// Sets `total_spent_min`: Spent at least this much.
    pub fn total_spent_min(self, total_spent_min: i64) -> Self {
        Self(self.0.query("total_spent_min", total_spent_min))
    }
}

codegen::paged_call!(ListCustomers, SeloraX, Customer);

static LIST: Operation = Operation::new(
        "customers.list",
        Method::GET,
        "/api/apps/v1/customers",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["read:customers"])
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

/// A call of [`Customers::create`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateCustomer(Call<SeloraX, Customer>);

codegen::call!(CreateCustomer, SeloraX, Customer);

static CREATE: Operation = Operation::new(
        "customers.create",
        Method::POST,
        "/api/apps/v1/customers",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:customers"])
    .payload(&["data"]);

/// A call of [`Customers::delete`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteCustomer(Call<SeloraX, Confirmation>);

codegen::call!(DeleteCustomer, SeloraX, Confirmation);

static DELETE: Operation = Operation::new(
        "customers.delete",
        Method::DELETE,
        "/api/apps/v1/customers/{user_id}",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:customers"])
    .idempotency(Idempotency::Idempotent);

/// A call of [`Customers::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetCustomer(Call<SeloraX, Customer>);

codegen::call!(GetCustomer, SeloraX, Customer);

static GET: Operation = Operation::new(
        "customers.get",
        Method::GET,
        "/api/apps/v1/customers/{user_id}",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["read:customers"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Customers::update`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateCustomer(Call<SeloraX, Customer>);

codegen::call!(UpdateCustomer, SeloraX, Customer);

static UPDATE: Operation = Operation::new(
        "customers.update",
        Method::PUT,
        "/api/apps/v1/customers/{user_id}",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["write:customers"])
    .idempotency(Idempotency::Idempotent)
    .payload(&["data"]);

/// A call of [`Customers::list_orders`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListCustomerOrders(Call<SeloraX, Page<Order>>);

impl ListCustomerOrders {
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
}

codegen::paged_call!(ListCustomerOrders, SeloraX, Order);

static LIST_ORDERS: Operation = Operation::new(
        "customers.list_orders",
        Method::GET,
        "/api/apps/v1/customers/{user_id}/orders",
    )
    .security(&[&["oauth2"], &["clientId", "clientSecret", "storeId"]])
    .scopes(&["read:customers"])
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
