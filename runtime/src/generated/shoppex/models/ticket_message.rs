// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`TicketMessage`].

use crate::codegen::{self, DateTime, UnixSeconds, Utc};

/// `TicketMessage`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketMessage {
    /// Unix time in seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// `id`.
    pub id: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// Seen: CUSTOMER, SHOP.
    pub role: Option<String>,
}

codegen::record!(received TicketMessage {
    0 created_at "created_at" optional as Option<UnixSeconds>,
    1 id "id" optional,
    2 message "message" optional,
    3 role "role" optional,
});
