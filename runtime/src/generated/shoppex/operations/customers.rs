// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Customers`.

use crate::codegen::{
    self, Call, Idempotency, Method, Operation, Page, PageParam, PageStyle, Pagination,
};
use super::super::Shoppex;
use super::super::models::{
    AnyObject, ConvertAffiliateBalanceRequest, CreateCustomerPayoutRequest,
    CreateCustomerRequest, Customer, CustomerDetail, UpdateCustomerRequest,
};

/// Buyers and their affiliate earnings.
#[derive(Clone, Debug)]
pub struct Customers {
    client: codegen::Client<Shoppex>,
}

impl Customers {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Shoppex>) -> Self {
        Self { client }
    }

    /// List customers.
    ///
    /// `GET /customers` · scope `customers.read` ·
    /// [source](<https://docs.shoppex.io/api-reference/customers/list-customers>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn list(&self) -> ListCustomers {
        ListCustomers(Call::page(&self.client, &LIST))
    }

    /// Create a customer.
    ///
    /// With upsert an existing address is updated instead. The page shows status 200.
    ///
    /// `POST /customers` · scope `customers.write` ·
    /// [source](<https://shoppex.mintlify.app/api-reference/customers/create-customer>)
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`. What the key does is not documented, so after a lost
    /// answer the call is repeated only with a key of yours, or where the retry policy relies on
    /// inferred keys.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `IDEMPOTENCY_CONFLICT`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn create(&self, body: &CreateCustomerRequest) -> CreateCustomer {
        CreateCustomer(Call::json(&self.client, &CREATE).json_body(body))
    }

    /// Delete a customer.
    ///
    /// `DELETE /customers/{id}` · scope `customers.write` · ShoppexIO/sdk-js src/client.ts
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `CUSTOMER_NOT_FOUND`, `FORBIDDEN`,
    /// `IDEMPOTENCY_CONFLICT`, `NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn delete(&self, customer_id: impl Into<String>) -> DeleteCustomer {
        DeleteCustomer(Call::empty(&self.client, &DELETE).path(customer_id.into()))
    }

    /// Read a customer.
    ///
    /// `GET /customers/{id}` · scope `customers.read` ·
    /// [source](<https://docs.shoppex.io/api-reference/customers/get-customer>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `CUSTOMER_NOT_FOUND`, `FORBIDDEN`,
    /// `NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn get(&self, customer_id: impl Into<String>) -> GetCustomer {
        GetCustomer(Call::json(&self.client, &GET).path(customer_id.into()))
    }

    /// Change a customer.
    ///
    /// Also adjusts the store balance. The current example answers an empty data object; the
    /// earlier one answers the customer.
    ///
    /// `PATCH /customers/{id}` · scope `customers.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/customers/update-customer>)
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`. What the key does is not documented, so after a lost
    /// answer the call is repeated only with a key of yours, or where the retry policy relies on
    /// inferred keys.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `CUSTOMER_NOT_FOUND`, `FORBIDDEN`,
    /// `IDEMPOTENCY_CONFLICT`, `NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn update(
        &self,
        customer_id: impl Into<String>,
        body: &UpdateCustomerRequest,
    ) -> UpdateCustomer {
        UpdateCustomer(
            Call::json(&self.client, &UPDATE).path(customer_id.into()).json_body(body),
        )
    }

    /// Turn affiliate earnings into store balance.
    ///
    /// `POST /customers/{id}/affiliate/convert-to-balance` ·
    /// [source](<https://docs.shoppex.io/api-reference/customers/convert-affiliate-balance>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `CUSTOMER_NOT_FOUND`, `FORBIDDEN`,
    /// `NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn convert_affiliate_balance(
        &self,
        customer_id: impl Into<String>,
        body: &ConvertAffiliateBalanceRequest,
    ) -> ConvertAffiliateBalance {
        ConvertAffiliateBalance(
            Call::json(&self.client, &CONVERT_AFFILIATE_BALANCE)
                .path(customer_id.into())
                .json_body(body),
        )
    }

    /// Ask for a crypto payout of affiliate earnings.
    ///
    /// `POST /customers/{id}/affiliate/payout-requests` ·
    /// [source](<https://docs.shoppex.io/api-reference/customers/create-customer-affiliate-payout-request>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `CUSTOMER_NOT_FOUND`, `FORBIDDEN`,
    /// `NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn request_affiliate_payout(
        &self,
        customer_id: impl Into<String>,
        body: &CreateCustomerPayoutRequest,
    ) -> RequestAffiliatePayout {
        RequestAffiliatePayout(
            Call::json(&self.client, &REQUEST_AFFILIATE_PAYOUT)
                .path(customer_id.into())
                .json_body(body),
        )
    }
}

/// A call of [`Customers::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListCustomers(Call<Shoppex, Page<Customer>>);

impl ListCustomers {
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

    /// Sets `filters`: Filter expression. The grammar is not documented; email:john@example.com is the one known
    /// example.
    pub fn filters(self, filters: impl Into<String>) -> Self {
        Self(self.0.query("filters", filters.into()))
    }

    /// Sets `sorts`: Sort expression. The grammar is not documented.
    pub fn sorts(self, sorts: impl Into<String>) -> Self {
        Self(self.0.query("sorts", sorts.into()))
    }
}

codegen::paged_call!(ListCustomers, Shoppex, Customer);

static LIST: Operation = Operation::new("customers.list", Method::GET, "/customers")
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["customers.read"])
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

/// A call of [`Customers::create`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateCustomer(Call<Shoppex, Customer>);

codegen::call!(CreateCustomer, Shoppex, Customer);

static CREATE: Operation = Operation::new("customers.create", Method::POST, "/customers")
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["customers.write"])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: false,
    })
    .payload(&["data"]);

/// A call of [`Customers::delete`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DeleteCustomer(Call<Shoppex, ()>);

codegen::call!(DeleteCustomer, Shoppex, ());

static DELETE: Operation = Operation::new(
        "customers.delete",
        Method::DELETE,
        "/customers/{id}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["customers.write"])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: false,
    });

/// A call of [`Customers::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetCustomer(Call<Shoppex, CustomerDetail>);

impl GetCustomer {
    /// Sets `include_affiliate`: Adds affiliate data; typed as a string, accepted values not shown.
    pub fn include_affiliate(self, include_affiliate: impl Into<String>) -> Self {
        Self(self.0.query("include_affiliate", include_affiliate.into()))
    }

    /// Sets `includeAffiliate`: The same as include_affiliate, spelled otherwise; send one of the two.
    pub fn include_affiliate_alias(
        self,
        include_affiliate_alias: impl Into<String>,
    ) -> Self {
        Self(self.0.query("includeAffiliate", include_affiliate_alias.into()))
    }
}

codegen::call!(GetCustomer, Shoppex, CustomerDetail);

static GET: Operation = Operation::new("customers.get", Method::GET, "/customers/{id}")
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["customers.read"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Customers::update`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateCustomer(Call<Shoppex, Customer>);

codegen::call!(UpdateCustomer, Shoppex, Customer);

static UPDATE: Operation = Operation::new(
        "customers.update",
        Method::PATCH,
        "/customers/{id}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["customers.write"])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: false,
    })
    .payload(&["data"]);

/// A call of [`Customers::convert_affiliate_balance`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ConvertAffiliateBalance(Call<Shoppex, AnyObject>);

codegen::call!(ConvertAffiliateBalance, Shoppex, AnyObject);

static CONVERT_AFFILIATE_BALANCE: Operation = Operation::new(
        "customers.convert_affiliate_balance",
        Method::POST,
        "/customers/{id}/affiliate/convert-to-balance",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .payload(&["data"]);

/// A call of [`Customers::request_affiliate_payout`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestAffiliatePayout(Call<Shoppex, AnyObject>);

codegen::call!(RequestAffiliatePayout, Shoppex, AnyObject);

static REQUEST_AFFILIATE_PAYOUT: Operation = Operation::new(
        "customers.request_affiliate_payout",
        Method::POST,
        "/customers/{id}/affiliate/payout-requests",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .payload(&["data"]);
