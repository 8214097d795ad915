// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateCustomerPayoutRequest`].

use crate::codegen::{self, Decimal, Exact, Same};

/// `CreateCustomerPayoutRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomerPayoutRequest {
    /// `address`.
    pub address: String,
    /// Type not displayed; 0 in the example.
    ///
    /// Concluded, not stated by the API's documentation.
    ///
    /// Server default: `0`.
    pub amount: Decimal,
    /// `asset`.
    pub asset: String,
    /// `network`.
    ///
    /// `Some(None)` sends `null`.
    pub network: Option<Option<String>>,
    /// `note`.
    ///
    /// `Some(None)` sends `null`.
    pub note: Option<Option<String>>,
}

impl CreateCustomerPayoutRequest {
    /// Makes a value of what is required.
    pub fn new(
        amount: impl Into<Decimal>,
        asset: impl Into<String>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            address: address.into(),
            amount: amount.into(),
            asset: asset.into(),
            network: None,
            note: None,
        }
    }

    /// Sets `network`.
    pub fn network(mut self, network: impl Into<String>) -> Self {
        self.network = Some(Some(network.into()));
        self
    }

    /// Sets `network` to `null`.
    pub fn network_null(mut self) -> Self {
        self.network = Some(None);
        self
    }

    /// Sets `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(Some(note.into()));
        self
    }

    /// Sets `note` to `null`.
    pub fn note_null(mut self) -> Self {
        self.note = Some(None);
        self
    }
}

codegen::record!(sent CreateCustomerPayoutRequest {
    0 address "address" required,
    1 amount "amount" required as Exact,
    2 asset "asset" required,
    3 network "network" optional as Option<Option<Same>>,
    4 note "note" optional as Option<Option<Same>>,
});
