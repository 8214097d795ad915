// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Ticket`].

use crate::codegen::{self, DateTime, UnixSeconds, Utc};
use super::{TicketInvoice, TicketMessage, TicketPriority, TicketStatus};

/// A support ticket. title, updated_by, messages and invoice come from the current page;
/// subject, priority, invoice_uniqid and the counters from the earlier one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    /// Unix time in seconds.
    pub closed_at: Option<DateTime<Utc>>,
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// `customer_email`.
    pub customer_email: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `invoice`.
    pub invoice: Option<TicketInvoice>,
    /// `invoice_id`.
    pub invoice_id: Option<String>,
    /// `invoice_uniqid`.
    pub invoice_uniqid: Option<String>,
    /// Unix time in seconds.
    pub last_message_at: Option<DateTime<Utc>>,
    /// `message_count`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub message_count: Option<i64>,
    /// `messages`.
    pub messages: Option<Vec<TicketMessage>>,
    /// `priority`.
    pub priority: Option<TicketPriority>,
    /// `shop_id`.
    pub shop_id: Option<String>,
    /// `status`.
    pub status: Option<TicketStatus>,
    /// `subject`.
    pub subject: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `uniqid`.
    pub uniqid: Option<String>,
    /// Unix time in seconds.
    pub updated_at: Option<DateTime<Utc>>,
    /// `updated_by`.
    pub updated_by: Option<String>,
}

codegen::record!(received Ticket {
    0 closed_at "closed_at" optional as Option<UnixSeconds>,
    1 created_at "created_at" optional as Option<UnixSeconds>,
    2 customer_email "customer_email" optional,
    3 id "id" optional,
    4 invoice "invoice" optional,
    5 invoice_id "invoice_id" optional,
    6 invoice_uniqid "invoice_uniqid" optional,
    7 last_message_at "last_message_at" optional as Option<UnixSeconds>,
    8 message_count "message_count" optional,
    9 messages "messages" optional,
    10 priority "priority" optional,
    11 shop_id "shop_id" optional,
    12 status "status" optional,
    13 subject "subject" optional,
    14 title "title" optional,
    15 uniqid "uniqid" optional,
    16 updated_at "updated_at" optional as Option<UnixSeconds>,
    17 updated_by "updated_by" optional,
});
