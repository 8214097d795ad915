// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CustomerRedaction`].

use crate::codegen::{self, DateTime, Rfc3339, Utc};
use super::PrivacyCustomer;

/// `data` of customers/redact.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerRedaction {
    /// `customer`.
    pub customer: PrivacyCustomer,
    /// When it was asked.
    pub redact_requested_at: DateTime<Utc>,
    /// Store.
    pub store_id: i64,
}

codegen::record!(received CustomerRedaction {
    0 customer "customer" required,
    1 redact_requested_at "redact_requested_at" required as Rfc3339,
    2 store_id "store_id" required,
});
