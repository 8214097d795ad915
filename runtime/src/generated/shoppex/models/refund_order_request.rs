// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`RefundOrderRequest`].

use crate::codegen::{self, Decimal, ExactText};

/// `RefundOrderRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefundOrderRequest {
    /// Partial amount, as a decimal string ("10.00") in the example; leave out for a full refund.
    /// The type is not displayed.
    ///
    /// Concluded, not stated by the API's documentation.
    pub amount: Option<Decimal>,
    /// `reason`.
    pub reason: Option<String>,
}

impl RefundOrderRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { amount: None, reason: None }
    }

    /// Sets `amount`.
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets `reason`.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

impl Default for RefundOrderRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent RefundOrderRequest {
    0 amount "amount" optional as Option<ExactText>,
    1 reason "reason" optional,
});
