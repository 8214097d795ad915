// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ReleaseEscrowRequest`].

use crate::codegen;

/// `ReleaseEscrowRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReleaseEscrowRequest {
    /// `cryptoSellerAddress`.
    pub crypto_seller_address: String,
}

impl ReleaseEscrowRequest {
    /// Makes a value of what is required.
    pub fn new(crypto_seller_address: impl Into<String>) -> Self {
        Self {
            crypto_seller_address: crypto_seller_address.into(),
        }
    }
}

codegen::record!(sent ReleaseEscrowRequest {
    0 crypto_seller_address "cryptoSellerAddress" required,
});
