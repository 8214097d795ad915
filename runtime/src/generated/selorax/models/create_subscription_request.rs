// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateSubscriptionRequest`] and the types inside it.

use crate::codegen::{self, Decimal, Exact, Map, Value};

/// Recurring charge to create. No idempotency key is documented here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSubscriptionRequest {
    /// Price per cycle in `currency`.
    pub amount: Decimal,
    /// Cycle.
    pub billing_interval: BillingInterval,
    /// Must be BDT.
    pub currency: String,
    /// Longer explanation.
    pub description: Option<String>,
    /// Free key-value data stored with the record.
    pub metadata: Option<Map<String, Value>>,
    /// Label shown to the merchant.
    pub name: String,
    /// Where the merchant lands after payment.
    pub return_url: Option<String>,
    /// Free days before the first charge.
    pub trial_days: Option<i64>,
}

impl CreateSubscriptionRequest {
    /// Makes a value of what is required.
    pub fn new(
        name: impl Into<String>,
        amount: impl Into<Decimal>,
        billing_interval: impl Into<BillingInterval>,
    ) -> Self {
        Self {
            amount: amount.into(),
            billing_interval: billing_interval.into(),
            currency: "BDT".to_owned(),
            description: None,
            metadata: None,
            name: name.into(),
            return_url: None,
            trial_days: None,
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `metadata`.
    pub fn metadata(mut self, metadata: Map<String, Value>) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// Sets `return_url`.
    pub fn return_url(mut self, return_url: impl Into<String>) -> Self {
        self.return_url = Some(return_url.into());
        self
    }

    /// Sets `trial_days`.
    pub fn trial_days(mut self, trial_days: i64) -> Self {
        self.trial_days = Some(trial_days);
        self
    }
}

codegen::record!(sent CreateSubscriptionRequest {
    0 amount "amount" required as Exact,
    1 billing_interval "billing_interval" required,
    2 currency "currency" required,
    3 description "description" optional,
    4 metadata "metadata" optional,
    5 name "name" required,
    6 return_url "return_url" optional,
    7 trial_days "trial_days" optional,
});

/// Cycle.
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingInterval {
    /// `monthly`.
    Monthly,
    /// `yearly`.
    Yearly,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(both BillingInterval {
    Monthly = "monthly",
    Yearly = "yearly",
});
