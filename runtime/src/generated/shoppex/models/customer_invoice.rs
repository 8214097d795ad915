// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CustomerInvoice`].

use crate::codegen::{self, DateTime, Decimal, Exact, UnixSeconds, Utc};

/// `CustomerInvoice`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerInvoice {
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// `gateway`.
    pub gateway: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// `total`.
    pub total: Option<Decimal>,
    /// `uniqid`.
    pub uniqid: Option<String>,
}

codegen::record!(received CustomerInvoice {
    0 created_at "created_at" optional as Option<UnixSeconds>,
    1 gateway "gateway" optional,
    2 status "status" optional,
    3 total "total" optional as Option<Exact>,
    4 uniqid "uniqid" optional,
});
