// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Escrow`].

use crate::codegen::{self, DateTime, Decimal, Exact, UnixSeconds, Utc};

/// An escrow contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Escrow {
    /// `amount`.
    pub amount: Option<Decimal>,
    /// `amount_display`.
    pub amount_display: Option<Decimal>,
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// `currency`.
    pub currency: Option<String>,
    /// `customer_email`.
    pub customer_email: Option<String>,
    /// Unix time in seconds.
    pub hold_until: Option<DateTime<Utc>>,
    /// `id`.
    pub id: Option<String>,
    /// `invoice_id`.
    pub invoice_id: Option<String>,
    /// `invoice_uniqid`.
    pub invoice_uniqid: Option<String>,
    /// `product_title`.
    pub product_title: Option<String>,
    /// Unix time in seconds.
    pub refunded_at: Option<DateTime<Utc>>,
    /// Unix time in seconds.
    pub released_at: Option<DateTime<Utc>>,
    /// `shop_id`.
    pub shop_id: Option<String>,
    /// Seen: HELD. Enumerated in the source, but only this value is displayed.
    pub status: Option<String>,
    /// `uniqid`.
    pub uniqid: Option<String>,
    /// Unix time in seconds.
    pub updated_at: Option<DateTime<Utc>>,
}

codegen::record!(received Escrow {
    0 amount "amount" optional as Option<Exact>,
    1 amount_display "amount_display" optional as Option<Exact>,
    2 created_at "created_at" optional as Option<UnixSeconds>,
    3 currency "currency" optional,
    4 customer_email "customer_email" optional,
    5 hold_until "hold_until" optional as Option<UnixSeconds>,
    6 id "id" optional,
    7 invoice_id "invoice_id" optional,
    8 invoice_uniqid "invoice_uniqid" optional,
    9 product_title "product_title" optional,
    10 refunded_at "refunded_at" optional as Option<UnixSeconds>,
    11 released_at "released_at" optional as Option<UnixSeconds>,
    12 shop_id "shop_id" optional,
    13 status "status" optional,
    14 uniqid "uniqid" optional,
    15 updated_at "updated_at" optional as Option<UnixSeconds>,
});
