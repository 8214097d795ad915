// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CouponCheck`].

use crate::codegen::{self, Decimal, ExactText};

/// Discount that a valid code gives; value is a string.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CouponCheck {
    /// `code`.
    pub code: Option<String>,
    /// `type`.
    pub kind: Option<String>,
    /// `value`.
    pub value: Option<Decimal>,
}

codegen::record!(received CouponCheck {
    0 code "code" optional,
    1 kind "type" optional,
    2 value "value" optional as Option<ExactText>,
});
