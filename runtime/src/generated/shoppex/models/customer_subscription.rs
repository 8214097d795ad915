// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CustomerSubscription`].

use crate::codegen::{self, DateTime, Rfc3339, Utc};

/// Times are strings here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerSubscription {
    /// `canceled_at`.
    pub canceled_at: Option<DateTime<Utc>>,
    /// `created_at`.
    pub created_at: Option<DateTime<Utc>>,
    /// `current_period_end`.
    pub current_period_end: Option<DateTime<Utc>>,
    /// `gateway`.
    pub gateway: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<String>,
}

codegen::record!(received CustomerSubscription {
    0 canceled_at "canceled_at" optional as Option<Rfc3339>,
    1 created_at "created_at" optional as Option<Rfc3339>,
    2 current_period_end "current_period_end" optional as Option<Rfc3339>,
    3 gateway "gateway" optional,
    4 id "id" optional,
    5 status "status" optional,
});
