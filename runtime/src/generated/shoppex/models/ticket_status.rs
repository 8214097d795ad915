// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`TicketStatus`].

use crate::codegen;

/// Values of `TicketStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TicketStatus {
    /// `PENDING`.
    Pending,
    /// `OPEN`.
    Open,
    /// `AWAITING_REPLY`.
    AwaitingReply,
    /// `RESOLVED`.
    Resolved,
    /// `CLOSED`.
    Closed,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(both TicketStatus {
    Pending = "PENDING",
    Open = "OPEN",
    AwaitingReply = "AWAITING_REPLY",
    Resolved = "RESOLVED",
    Closed = "CLOSED",
});
