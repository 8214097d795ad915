// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Affiliates`.

use crate::codegen::{
    self, Call, Idempotency, Method, Operation, Page, PageParam, PageStyle, Pagination,
};
use super::super::Shoppex;
use super::super::models::{
    Acknowledgement, AffiliateCustomer, AffiliatePayoutRequest, AnyObject,
    UpdateAffiliateCustomerStatusRequest, UpdateAffiliateSettingsRequest,
};

/// Affiliate programme.
#[derive(Clone, Debug)]
pub struct Affiliates {
    client: codegen::Client<Shoppex>,
}

impl Affiliates {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Shoppex>) -> Self {
        Self { client }
    }

    /// List affiliates.
    ///
    /// data is an object holding the list and a total, not an array.
    ///
    /// `GET /affiliates/customers` · scope `affiliates.read` ·
    /// [source](<https://docs.shoppex.io/api-reference/affiliates/list-affiliate-customers>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn list_customers(&self) -> ListAffiliateCustomers {
        ListAffiliateCustomers(Call::page(&self.client, &LIST_CUSTOMERS))
    }

    /// Change the state of an affiliate.
    ///
    /// `PATCH /affiliates/customers/{customerId}/status` · scope `affiliates.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/affiliates/update-affiliate-customer-status>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn update_customer_status(
        &self,
        customer_id: impl Into<String>,
        body: &UpdateAffiliateCustomerStatusRequest,
    ) -> UpdateAffiliateCustomerStatus {
        UpdateAffiliateCustomerStatus(
            Call::json(&self.client, &UPDATE_CUSTOMER_STATUS)
                .path(customer_id.into())
                .json_body(body),
        )
    }

    /// List payout requests.
    ///
    /// Page position sits inside data, not in a pagination block.
    ///
    /// `GET /affiliates/payout-requests` · scope `affiliates.read` ·
    /// [source](<https://docs.shoppex.io/api-reference/affiliates/list-affiliate-payout-requests>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn list_payout_requests(&self) -> ListAffiliatePayoutRequests {
        ListAffiliatePayoutRequests(Call::page(&self.client, &LIST_PAYOUT_REQUESTS))
    }

    /// Change the affiliate programme.
    ///
    /// `PATCH /affiliates/settings` · scope `affiliates.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/affiliates/update-affiliate-settings>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn update_settings(
        &self,
        body: &UpdateAffiliateSettingsRequest,
    ) -> UpdateAffiliateSettings {
        UpdateAffiliateSettings(
            Call::json(&self.client, &UPDATE_SETTINGS).json_body(body),
        )
    }
}

/// A call of [`Affiliates::list_customers`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListAffiliateCustomers(Call<Shoppex, Page<AffiliateCustomer>>);

impl ListAffiliateCustomers {
    /// Sets `status`: Only entries in this state.
    pub fn status(self, status: impl Into<String>) -> Self {
        Self(self.0.query("status", status.into()))
    }

    /// Sets `page`: Page number, from 1.
    ///
    /// Server default: `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// Sets `limit`: Items per page. The current pages type it as a string and show no bounds.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }
}

codegen::paged_call!(ListAffiliateCustomers, Shoppex, AffiliateCustomer);

static LIST_CUSTOMERS: Operation = Operation::new(
        "affiliates.list_customers",
        Method::GET,
        "/affiliates/customers",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["affiliates.read"])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            style: PageStyle::Page {
                param: PageParam::Query("page"),
                first: 1,
            },
            items: &["data", "customers"],
            total: Some(&["data", "total"]),
            applied_limit: Some(&["data", "limit"]),
            applied_page: Some(&["data", "page"]),
            limit: Some(PageParam::Query("limit")),
            ..Pagination::SINGLE
        },
    );

/// A call of [`Affiliates::update_customer_status`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateAffiliateCustomerStatus(Call<Shoppex, AnyObject>);

codegen::call!(UpdateAffiliateCustomerStatus, Shoppex, AnyObject);

static UPDATE_CUSTOMER_STATUS: Operation = Operation::new(
        "affiliates.update_customer_status",
        Method::PATCH,
        "/affiliates/customers/{customerId}/status",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["affiliates.write"])
    .payload(&["data"]);

/// A call of [`Affiliates::list_payout_requests`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListAffiliatePayoutRequests(Call<Shoppex, Page<AffiliatePayoutRequest>>);

impl ListAffiliatePayoutRequests {
    /// Sets `status`: Only entries in this state.
    pub fn status(self, status: impl Into<String>) -> Self {
        Self(self.0.query("status", status.into()))
    }

    /// Sets `page`: Page number, from 1.
    ///
    /// Server default: `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// Sets `limit`: Items per page. The current pages type it as a string and show no bounds.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Sets `affiliate_customer_id`: Only requests of this affiliate.
    pub fn affiliate_customer_id(
        self,
        affiliate_customer_id: impl Into<String>,
    ) -> Self {
        Self(self.0.query("affiliate_customer_id", affiliate_customer_id.into()))
    }
}

codegen::paged_call!(ListAffiliatePayoutRequests, Shoppex, AffiliatePayoutRequest);

static LIST_PAYOUT_REQUESTS: Operation = Operation::new(
        "affiliates.list_payout_requests",
        Method::GET,
        "/affiliates/payout-requests",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["affiliates.read"])
    .idempotency(Idempotency::Safe)
    .pagination(
        &Pagination {
            style: PageStyle::Page {
                param: PageParam::Query("page"),
                first: 1,
            },
            items: &["data", "payout_requests"],
            total: Some(&["data", "total"]),
            applied_limit: Some(&["data", "limit"]),
            applied_page: Some(&["data", "page"]),
            limit: Some(PageParam::Query("limit")),
            ..Pagination::SINGLE
        },
    );

/// A call of [`Affiliates::update_settings`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateAffiliateSettings(Call<Shoppex, Acknowledgement>);

codegen::call!(UpdateAffiliateSettings, Shoppex, Acknowledgement);

static UPDATE_SETTINGS: Operation = Operation::new(
        "affiliates.update_settings",
        Method::PATCH,
        "/affiliates/settings",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["affiliates.write"])
    .payload(&["data"]);
