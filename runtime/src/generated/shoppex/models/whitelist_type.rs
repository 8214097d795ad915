// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`WhitelistType`].

use crate::codegen;

/// Values of `WhitelistType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WhitelistType {
    /// `EMAIL`.
    Email,
    /// `IP`.
    Ip,
    /// `COUNTRY`.
    Country,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(sent WhitelistType {
    Email = "EMAIL",
    Ip = "IP",
    Country = "COUNTRY",
});
