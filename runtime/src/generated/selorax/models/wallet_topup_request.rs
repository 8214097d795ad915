// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`WalletTopupRequest`].

use crate::codegen::{self, Decimal, Exact};

/// Top-up to request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WalletTopupRequest {
    /// Amount to add in `currency`.
    pub amount: Decimal,
    /// Must be BDT. Required by the guide; the official JavaScript SDK leaves it out.
    pub currency: String,
    /// Label shown to the merchant. Required by the guide; the official JavaScript SDK leaves it
    /// out.
    pub name: String,
    /// Where the merchant lands after payment.
    pub return_url: Option<String>,
}

impl WalletTopupRequest {
    /// Makes a value of what is required.
    pub fn new(name: impl Into<String>, amount: impl Into<Decimal>) -> Self {
        Self {
            amount: amount.into(),
            currency: "BDT".to_owned(),
            name: name.into(),
            return_url: None,
        }
    }

    /// Sets `return_url`.
    pub fn return_url(mut self, return_url: impl Into<String>) -> Self {
        self.return_url = Some(return_url.into());
        self
    }
}

codegen::record!(sent WalletTopupRequest {
    0 amount "amount" required as Exact,
    1 currency "currency" required,
    2 name "name" required,
    3 return_url "return_url" optional,
});
