// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CouponType`].

use crate::codegen;

/// Values of `CouponType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CouponType {
    /// `PERCENTAGE`.
    Percentage,
    /// `FIXED`.
    Fixed,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(both CouponType {
    Percentage = "PERCENTAGE",
    Fixed = "FIXED",
});
