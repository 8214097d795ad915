// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`TicketPriority`].

use crate::codegen;

/// Values of `TicketPriority`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TicketPriority {
    /// `LOW`.
    Low,
    /// `NORMAL`.
    Normal,
    /// `HIGH`.
    High,
    /// `URGENT`.
    Urgent,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received TicketPriority {
    Low = "LOW",
    Normal = "NORMAL",
    High = "HIGH",
    Urgent = "URGENT",
});
