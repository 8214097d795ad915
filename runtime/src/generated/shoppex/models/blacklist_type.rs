// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`BlacklistType`].

use crate::codegen;

/// Values of `BlacklistType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BlacklistType {
    /// `EMAIL`.
    Email,
    /// `IP`.
    Ip,
    /// `COUNTRY`.
    Country,
    /// `DOMAIN`.
    Domain,
    /// `CRYPTO_ADDRESS`.
    CryptoAddress,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(sent BlacklistType {
    Email = "EMAIL",
    Ip = "IP",
    Country = "COUNTRY",
    Domain = "DOMAIN",
    CryptoAddress = "CRYPTO_ADDRESS",
});
