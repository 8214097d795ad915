// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Charge`].

use crate::codegen::{self, DateTime, Decimal, Exact, Rfc3339, Utc};
use super::FeePayer;

/// A one-time charge or a wallet top-up.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Charge {
    /// Activation time.
    ///
    /// Concluded, not stated by the API's documentation.
    pub activated_at: Option<DateTime<Utc>>,
    /// What the merchant pays, in `currency`. One app parses it from a string, so accept both.
    pub amount: Decimal,
    /// App that billed.
    pub app_id: Option<i64>,
    /// Price before fees, in `currency`. When the developer pays the fees, `amount` is the same;
    /// when the merchant does, `amount` adds `platform_amount` and `gateway_fee_amount`.
    pub base_amount: Option<Decimal>,
    /// Charge identifier.
    pub charge_id: i64,
    /// Platform share as a fraction, e.g. 0.1. The pages disagree on the usual rate, so rely on
    /// the one given here.
    pub commission_rate: Option<Decimal>,
    /// Dashboard path (relative) of the approval page, e.g. /22/settings/apps/billing/5.
    pub confirmation_url: Option<String>,
    /// Creation time.
    pub created_at: DateTime<Utc>,
    /// Currency code; BDT in every source.
    pub currency: String,
    /// Longer explanation.
    ///
    /// Concluded, not stated by the API's documentation.
    pub description: Option<String>,
    /// What the developer receives, in `currency`.
    pub developer_amount: Option<Decimal>,
    /// `fee_payer`.
    pub fee_payer: Option<FeePayer>,
    /// Gateway fee, in `currency`.
    pub gateway_fee_amount: Option<Decimal>,
    /// Gateway share as a fraction, e.g. 0.025.
    pub gateway_fee_rate: Option<Decimal>,
    /// Installation billed.
    pub installation_id: Option<i64>,
    /// Label shown to the merchant.
    pub name: String,
    /// Platform commission, in `currency`.
    pub platform_amount: Option<Decimal>,
    /// State of the charge. Seen: pending, active, completed. The webhook topics imply declined,
    /// cancelled, expired and a failed payment as well.
    pub status: String,
    /// Store billed.
    pub store_id: Option<i64>,
}

codegen::record!(received Charge {
    0 activated_at "activated_at" optional as Option<Rfc3339>,
    1 amount "amount" required as Exact,
    2 app_id "app_id" optional,
    3 base_amount "base_amount" optional as Option<Exact>,
    4 charge_id "charge_id" required,
    5 commission_rate "commission_rate" optional as Option<Exact>,
    6 confirmation_url "confirmation_url" optional,
    7 created_at "created_at" required as Rfc3339,
    8 currency "currency" required,
    9 description "description" optional,
    10 developer_amount "developer_amount" optional as Option<Exact>,
    11 fee_payer "fee_payer" optional,
    12 gateway_fee_amount "gateway_fee_amount" optional as Option<Exact>,
    13 gateway_fee_rate "gateway_fee_rate" optional as Option<Exact>,
    14 installation_id "installation_id" optional,
    15 name "name" required,
    16 platform_amount "platform_amount" optional as Option<Exact>,
    17 status "status" required,
    18 store_id "store_id" optional,
});
