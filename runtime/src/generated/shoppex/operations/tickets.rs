// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Operations of the group `Tickets`.

use crate::codegen::{
    self, Call, Idempotency, Method, Operation, Page, PageParam, PageStyle, Pagination,
};
use super::super::Shoppex;
use super::super::models::{
    AnyObject, CreateTicketMessageRequest, CreateTicketRequest, Ticket, TicketStatus,
};

/// Support tickets.
#[derive(Clone, Debug)]
pub struct Tickets {
    client: codegen::Client<Shoppex>,
}

impl Tickets {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Shoppex>) -> Self {
        Self { client }
    }

    /// List tickets.
    ///
    /// `GET /tickets` · [source](<https://docs.shoppex.io/api-reference/tickets/list-tickets>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn list(&self) -> ListTickets {
        ListTickets(Call::page(&self.client, &LIST))
    }

    /// Open a ticket.
    ///
    /// `POST /tickets` ·
    /// [source](<https://docs.shoppex.io/api-reference/tickets/create-a-ticket>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `RATE_LIMITED`, `UNAUTHORIZED`,
    /// `VALIDATION_ERROR`.
    #[inline]
    pub fn create(&self, body: &CreateTicketRequest) -> CreateTicket {
        CreateTicket(Call::json(&self.client, &CREATE).json_body(body))
    }

    /// Read a ticket.
    ///
    /// `GET /tickets/{id}` · [source](<https://docs.shoppex.io/api-reference/tickets/get-ticket>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `TICKET_NOT_FOUND`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn get(&self, ticket_id: impl Into<String>) -> GetTicket {
        GetTicket(Call::json(&self.client, &GET).path(ticket_id.into()))
    }

    /// Reply to a ticket.
    ///
    /// `POST /tickets/{id}/messages` ·
    /// [source](<https://docs.shoppex.io/api-reference/tickets/reply-to-a-ticket>)
    ///
    /// # Errors
    ///
    /// With [`ErrorCode`](super::super::ErrorCode) `FORBIDDEN`, `NOT_FOUND`, `RATE_LIMITED`,
    /// `TICKET_NOT_FOUND`, `UNAUTHORIZED`, `VALIDATION_ERROR`.
    #[inline]
    pub fn reply(
        &self,
        ticket_id: impl Into<String>,
        body: &CreateTicketMessageRequest,
    ) -> ReplyToTicket {
        ReplyToTicket(
            Call::json(&self.client, &REPLY).path(ticket_id.into()).json_body(body),
        )
    }
}

/// A call of [`Tickets::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListTickets(Call<Shoppex, Page<Ticket>>);

impl ListTickets {
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

    /// Sets `status`: Only tickets in this state.
    pub fn status(self, status: impl Into<TicketStatus>) -> Self {
        Self(self.0.query("status", status.into()))
    }
}

codegen::paged_call!(ListTickets, Shoppex, Ticket);

static LIST: Operation = Operation::new("tickets.list", Method::GET, "/tickets")
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

/// A call of [`Tickets::create`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateTicket(Call<Shoppex, AnyObject>);

codegen::call!(CreateTicket, Shoppex, AnyObject);

static CREATE: Operation = Operation::new("tickets.create", Method::POST, "/tickets")
    .security(&[&["oauth2"], &["apiKey"]])
    .payload(&["data"]);

/// A call of [`Tickets::get`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetTicket(Call<Shoppex, Ticket>);

codegen::call!(GetTicket, Shoppex, Ticket);

static GET: Operation = Operation::new("tickets.get", Method::GET, "/tickets/{id}")
    .security(&[&["oauth2"], &["apiKey"]])
    .idempotency(Idempotency::Safe)
    .payload(&["data"]);

/// A call of [`Tickets::reply`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ReplyToTicket(Call<Shoppex, Ticket>);

codegen::call!(ReplyToTicket, Shoppex, Ticket);

static REPLY: Operation = Operation::new(
        "tickets.reply",
        Method::POST,
        "/tickets/{id}/messages",
    )
    .security(&[&["oauth2"], &["apiKey"]])
    .payload(&["data"]);
