// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`PaymentStatus`].

use crate::codegen;

/// Values accepted by the status filter of the payment list.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentStatus {
    /// `PENDING`.
    Pending,
    /// `COMPLETED`.
    Completed,
    /// `VOIDED`.
    Voided,
    /// `WAITING_FOR_CONFIRMATIONS`.
    WaitingForConfirmations,
    /// `PARTIAL`.
    Partial,
    /// `CUSTOMER_DISPUTE_ONGOING`.
    CustomerDisputeOngoing,
    /// `REVERSED`.
    Reversed,
    /// `REFUNDED`.
    Refunded,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(sent PaymentStatus {
    Pending = "PENDING",
    Completed = "COMPLETED",
    Voided = "VOIDED",
    WaitingForConfirmations = "WAITING_FOR_CONFIRMATIONS",
    Partial = "PARTIAL",
    CustomerDisputeOngoing = "CUSTOMER_DISPUTE_ONGOING",
    Reversed = "REVERSED",
    Refunded = "REFUNDED",
});
