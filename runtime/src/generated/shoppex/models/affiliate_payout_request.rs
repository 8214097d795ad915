// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`AffiliatePayoutRequest`].

use crate::codegen::{self, DateTime, Decimal, Exact, Rfc3339, Utc};

/// `AffiliatePayoutRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AffiliatePayoutRequest {
    /// `affiliate_code`.
    pub affiliate_code: Option<String>,
    /// `affiliate_customer_id`.
    pub affiliate_customer_id: Option<String>,
    /// `affiliate_email`.
    pub affiliate_email: Option<String>,
    /// `affiliate_link_id`.
    pub affiliate_link_id: Option<String>,
    /// `affiliate_name`.
    pub affiliate_name: Option<String>,
    /// `amount`.
    pub amount: Option<Decimal>,
    /// `cancelled_at`.
    pub cancelled_at: Option<DateTime<Utc>>,
    /// `completed_at`.
    pub completed_at: Option<DateTime<Utc>>,
    /// `created_at`.
    pub created_at: Option<DateTime<Utc>>,
    /// `currency`.
    pub currency: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `note`.
    pub note: Option<String>,
    /// `payout_address`.
    pub payout_address: Option<String>,
    /// `payout_asset`.
    pub payout_asset: Option<String>,
    /// `payout_network`.
    pub payout_network: Option<String>,
    /// `rejected_at`.
    pub rejected_at: Option<DateTime<Utc>>,
    /// `status`.
    pub status: Option<String>,
    /// `updated_at`.
    pub updated_at: Option<DateTime<Utc>>,
}

codegen::record!(received AffiliatePayoutRequest {
    0 affiliate_code "affiliate_code" optional,
    1 affiliate_customer_id "affiliate_customer_id" optional,
    2 affiliate_email "affiliate_email" optional,
    3 affiliate_link_id "affiliate_link_id" optional,
    4 affiliate_name "affiliate_name" optional,
    5 amount "amount" optional as Option<Exact>,
    6 cancelled_at "cancelled_at" optional as Option<Rfc3339>,
    7 completed_at "completed_at" optional as Option<Rfc3339>,
    8 created_at "created_at" optional as Option<Rfc3339>,
    9 currency "currency" optional,
    10 id "id" optional,
    11 note "note" optional,
    12 payout_address "payout_address" optional,
    13 payout_asset "payout_asset" optional,
    14 payout_network "payout_network" optional,
    15 rejected_at "rejected_at" optional as Option<Rfc3339>,
    16 status "status" optional,
    17 updated_at "updated_at" optional as Option<Rfc3339>,
});
