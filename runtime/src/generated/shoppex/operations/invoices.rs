// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Invoices`.

use crate::codegen::{
    self, Call, Idempotency, Method, Operation, Page, PageParam, PageStyle, Pagination,
};
use super::super::Shoppex;
use super::super::models::{CompleteRequest, Invoice, UpdateInvoiceRequest};

/// Invoices of every kind of sale.
#[derive(Clone, Debug)]
pub struct Invoices {
    client: codegen::Client<Shoppex>,
}

impl Invoices {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Shoppex>) -> Self {
        Self { client }
    }

    /// List invoices.
    ///
    /// `GET /invoices` · scope `invoices.read` ·
    /// [source](<https://docs.shoppex.io/api-reference/invoices/list-invoices>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn list(&self) -> ListInvoices {
        ListInvoices(Call::page(&self.client, &LIST))
    }

    /// Read an invoice.
    ///
    /// `GET /invoices/{uniqid}` · scope `invoices.read` ·
    /// [source](<https://docs.shoppex.io/api-reference/invoices/get-invoice>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `INVOICE_NOT_FOUND`, `NOT_FOUND`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn get(&self, invoice_id: impl Into<String>) -> GetInvoice {
        GetInvoice(Call::json(&self.client, &GET).path(invoice_id.into()))
    }

    /// Change a pending invoice.
    ///
    /// `PATCH /invoices/{uniqid}` · scope `invoices.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/invoices/update-invoice>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `INVOICE_NOT_FOUND`, `NOT_FOUND`,
    /// `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn update(
        &self,
        invoice_id: impl Into<String>,
        body: &UpdateInvoiceRequest,
    ) -> UpdateInvoice {
        UpdateInvoice(
            Call::json(&self.client, &UPDATE).path(invoice_id.into()).json_body(body),
        )
    }

    /// Complete a pending invoice.
    ///
    /// Works on PENDING and PENDING_PAYMENT. Anything else fails with 422. The guide says the
    /// answer may also be only a message.
    ///
    /// `POST /invoices/{uniqid}/complete` · scope `invoices.write` ·
    /// [source](<https://docs.shoppex.io/api-reference/invoices/trigger-server-side-invoice-completion>)
    /// · [source](<https://docs.shoppex.io/guides/manual-payment-completion>)
    ///
    /// Carries an idempotency key in the header `Idempotency-Key`: a new one for each call, or
    /// that of `with_idempotency_key`.
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `IDEMPOTENCY_CONFLICT`,
    /// `INVOICE_NOT_FOUND`, `NOT_FOUND`, `RATE_LIMITED`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn complete(&self, invoice_id: impl Into<String>) -> CompleteInvoice {
        CompleteInvoice(Call::json(&self.client, &COMPLETE).path(invoice_id.into()))
    }
}

/// A call of [`Invoices::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListInvoices(Call<Shoppex, Page<Invoice>>);

impl ListInvoices {
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

    /// Sets `status`: Only entries in this state.
    pub fn status(self, status: impl Into<String>) -> Self {
        Self(self.0.query("status", status.into()))
    }

    /// Sets `customerEmail`: Only entries of this buyer address (camelCase name).
    pub fn customer_email(self, customer_email: impl Into<String>) -> Self {
        Self(self.0.query("customerEmail", customer_email.into()))
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

codegen::paged_call!(ListInvoices, Shoppex, Invoice);

static LIST: Operation = Operation::new("invoices.list", Method::GET, "/invoices")
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["invoices.read"])
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

/// A call of [`Invoices::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetInvoice(Call<Shoppex, Invoice>);

codegen::call!(GetInvoice, Shoppex, Invoice);

static GET: Operation = Operation::new("invoices.get", Method::GET, "/invoices/{uniqid}")
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["invoices.read"])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Invoices::update`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateInvoice(Call<Shoppex, Invoice>);

codegen::call!(UpdateInvoice, Shoppex, Invoice);

static UPDATE: Operation = Operation::new(
        "invoices.update",
        Method::PATCH,
        "/invoices/{uniqid}",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["invoices.write"])
    .payload(&["data"]);

/// A call of [`Invoices::complete`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CompleteInvoice(Call<Shoppex, Invoice>);

impl CompleteInvoice {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &CompleteRequest) -> Self {
        Self(self.0.json_body(body))
    }
}

codegen::call!(CompleteInvoice, Shoppex, Invoice);

static COMPLETE: Operation = Operation::new(
        "invoices.complete",
        Method::POST,
        "/invoices/{uniqid}/complete",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .scopes(&["invoices.write"])
    .idempotency(Idempotency::KeyHeader {
        name: "Idempotency-Key",
        documented: true,
    })
    .payload(&["data"]);
