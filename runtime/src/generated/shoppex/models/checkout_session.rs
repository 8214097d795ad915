// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CheckoutSession`].

use crate::codegen::{self, DateTime, Decimal, Exact, Rfc3339, UnixSeconds, Utc};

/// Session-shaped view of a payment; id is the payment uniqid.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckoutSession {
    /// `amount`.
    pub amount: Option<Decimal>,
    /// `cancel_url`.
    pub cancel_url: Option<String>,
    /// `checkout_url`.
    pub checkout_url: Option<String>,
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// `currency`.
    pub currency: Option<String>,
    /// `customer_email`.
    pub customer_email: Option<String>,
    /// String in the source; its format is not shown.
    ///
    /// Concluded, not stated by the API's documentation.
    pub expires_at: Option<DateTime<Utc>>,
    /// `id`.
    pub id: Option<String>,
    /// `session_id`.
    pub session_id: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// `success_url`.
    pub success_url: Option<String>,
    /// `url`.
    pub url: Option<String>,
}

codegen::record!(received CheckoutSession {
    0 amount "amount" optional as Option<Exact>,
    1 cancel_url "cancel_url" optional,
    2 checkout_url "checkout_url" optional,
    3 created_at "created_at" optional as Option<UnixSeconds>,
    4 currency "currency" optional,
    5 customer_email "customer_email" optional,
    6 expires_at "expires_at" optional as Option<Rfc3339>,
    7 id "id" optional,
    8 session_id "session_id" optional,
    9 status "status" optional,
    10 success_url "success_url" optional,
    11 url "url" optional,
});
