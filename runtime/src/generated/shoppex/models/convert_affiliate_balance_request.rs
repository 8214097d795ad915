// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ConvertAffiliateBalanceRequest`].

use crate::codegen::{self, Decimal, Exact};

/// `ConvertAffiliateBalanceRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConvertAffiliateBalanceRequest {
    /// Type not displayed; 0 in the example.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// Server default: `0`.
    pub amount: Decimal,
}

impl ConvertAffiliateBalanceRequest {
    /// Makes a value of what is required.
    pub fn new(amount: impl Into<Decimal>) -> Self {
        Self { amount: amount.into() }
    }
}

codegen::record!(sent ConvertAffiliateBalanceRequest {
    0 amount "amount" required as Exact,
});
