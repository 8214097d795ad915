// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ShopRedaction`].

use crate::codegen::{self, DateTime, Rfc3339, Utc};

/// `data` of shop/redact.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShopRedaction {
    /// When it was asked.
    pub redact_requested_at: DateTime<Utc>,
    /// Store.
    pub store_id: i64,
}

codegen::record!(received ShopRedaction {
    0 redact_requested_at "redact_requested_at" required as Rfc3339,
    1 store_id "store_id" required,
});
