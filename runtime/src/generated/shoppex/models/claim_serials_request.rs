// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ClaimSerialsRequest`].

use crate::codegen;

/// `ClaimSerialsRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClaimSerialsRequest {
    /// `amount`.
    pub amount: i64,
}

impl ClaimSerialsRequest {
    /// Makes a value of what is required.
    pub fn new(amount: i64) -> Self {
        Self { amount }
    }
}

codegen::record!(sent ClaimSerialsRequest {
    0 amount "amount" required,
});
