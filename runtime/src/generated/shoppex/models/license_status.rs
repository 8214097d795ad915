// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`LicenseStatus`].

use crate::codegen;

/// Values of `LicenseStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LicenseStatus {
    /// `ACTIVE`.
    Active,
    /// `SUSPENDED`.
    Suspended,
    /// `REVOKED`.
    Revoked,
    /// `EXPIRED`.
    Expired,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received LicenseStatus {
    Active = "ACTIVE",
    Suspended = "SUSPENDED",
    Revoked = "REVOKED",
    Expired = "EXPIRED",
});
