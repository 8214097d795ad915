// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`TicketInvoice`].

use crate::codegen::{self, DateTime, Decimal, Exact, UnixSeconds, Utc};

/// `TicketInvoice`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketInvoice {
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// `currency`.
    pub currency: Option<String>,
    /// `customer_email`.
    pub customer_email: Option<String>,
    /// `location`.
    pub location: Option<String>,
    /// `product_title`.
    pub product_title: Option<String>,
    /// `total_display`.
    pub total_display: Option<Decimal>,
    /// `uniqid`.
    pub uniqid: Option<String>,
}

codegen::record!(received TicketInvoice {
    0 created_at "created_at" optional as Option<UnixSeconds>,
    1 currency "currency" optional,
    2 customer_email "customer_email" optional,
    3 location "location" optional,
    4 product_title "product_title" optional,
    5 total_display "total_display" optional as Option<Exact>,
    6 uniqid "uniqid" optional,
});
