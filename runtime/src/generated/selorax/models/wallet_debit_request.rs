// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`WalletDebitRequest`].

use crate::codegen::{self, Decimal, Exact, Map, Value};

/// Debit to book. No idempotency key is documented here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WalletDebitRequest {
    /// Amount to take, in BDT.
    pub amount: Decimal,
    /// What it pays for.
    pub description: String,
    /// Free key-value data stored with the record.
    pub metadata: Option<Map<String, Value>>,
}

impl WalletDebitRequest {
    /// Makes a value of what is required.
    pub fn new(amount: impl Into<Decimal>, description: impl Into<String>) -> Self {
        Self {
            amount: amount.into(),
            description: description.into(),
            metadata: None,
        }
    }

    /// Sets `metadata`.
    pub fn metadata(mut self, metadata: Map<String, Value>) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

codegen::record!(sent WalletDebitRequest {
    0 amount "amount" required as Exact,
    1 description "description" required,
    2 metadata "metadata" optional,
});
