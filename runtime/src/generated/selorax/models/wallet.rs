// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Wallet`].

use crate::codegen::{self, Decimal, Exact};

/// Prepaid balance of one app at one store.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Wallet {
    /// Money available, in `currency`.
    pub balance: Decimal,
    /// Always BDT.
    pub currency: String,
    /// All money ever debited, in `currency`.
    pub total_spent: Decimal,
    /// All money ever added, in `currency`.
    pub total_topup: Decimal,
    /// Wallet identifier.
    pub wallet_id: i64,
}

codegen::record!(received Wallet {
    0 balance "balance" required as Exact,
    1 currency "currency" required,
    2 total_spent "total_spent" required as Exact,
    3 total_topup "total_topup" required as Exact,
    4 wallet_id "wallet_id" required,
});
