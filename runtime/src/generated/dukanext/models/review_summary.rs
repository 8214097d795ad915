// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ReviewSummary`].

use crate::codegen::{self, Decimal, Exact};

/// `ReviewSummary`.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/reviews>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReviewSummary {
    /// One decimal place.
    pub average: Decimal,
    /// Approved reviews.
    pub count: i64,
    /// Reviews the merchant has hidden.
    pub hidden: i64,
}

codegen::record!(received ReviewSummary {
    0 average "average" required as Exact,
    1 count "count" required,
    2 hidden "hidden" required,
});
