// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CustomerDataRequest`].

use crate::codegen::{self, DateTime, Rfc3339, Utc};
use super::PrivacyCustomer;

/// `data` of customers/data_request; an export is due within 30 days.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerDataRequest {
    /// `customer`.
    pub customer: PrivacyCustomer,
    /// When it was asked.
    pub requested_at: DateTime<Utc>,
    /// Store.
    pub store_id: i64,
}

codegen::record!(received CustomerDataRequest {
    0 customer "customer" required,
    1 requested_at "requested_at" required as Rfc3339,
    2 store_id "store_id" required,
});
