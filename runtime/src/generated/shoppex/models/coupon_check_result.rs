// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CouponCheckResult`].

use crate::codegen;
use super::CouponCheck;

/// `CouponCheckResult`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CouponCheckResult {
    /// `coupon`.
    pub coupon: Option<CouponCheck>,
}

codegen::record!(received CouponCheckResult {
    0 coupon "coupon" optional,
});
