// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UsageCharge`].

use crate::codegen::{self, DateTime, Decimal, Exact, Rfc3339, Utc};

/// A metered charge.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UsageCharge {
    /// quantity × unit_price, in `currency`.
    pub amount: Decimal,
    /// Creation time.
    pub created_at: Option<DateTime<Utc>>,
    /// Currency code; BDT.
    pub currency: Option<String>,
    /// What was consumed.
    pub description: String,
    /// What the developer receives, in `currency`.
    pub developer_amount: Option<Decimal>,
    /// 10% commission, in `currency`.
    pub platform_amount: Option<Decimal>,
    /// Units consumed.
    pub quantity: Decimal,
    /// State; pending was seen.
    pub status: String,
    /// Price per unit, in `currency`.
    pub unit_price: Decimal,
    /// Usage charge identifier.
    pub usage_charge_id: i64,
}

codegen::record!(received UsageCharge {
    0 amount "amount" required as Exact,
    1 created_at "created_at" optional as Option<Rfc3339>,
    2 currency "currency" optional,
    3 description "description" required,
    4 developer_amount "developer_amount" optional as Option<Exact>,
    5 platform_amount "platform_amount" optional as Option<Exact>,
    6 quantity "quantity" required as Exact,
    7 status "status" required,
    8 unit_price "unit_price" required as Exact,
    9 usage_charge_id "usage_charge_id" required,
});
