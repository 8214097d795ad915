// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`SubscriptionStatus`].

use crate::codegen;

/// Both spellings of cancelled are listed by the filter.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubscriptionStatus {
    /// `PENDING`.
    Pending,
    /// `CANCELED`.
    Canceled,
    /// `TRIALING`.
    Trialing,
    /// `ACTIVE`.
    Active,
    /// `CANCELLED`.
    Cancelled,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(sent SubscriptionStatus {
    Pending = "PENDING",
    Canceled = "CANCELED",
    Trialing = "TRIALING",
    Active = "ACTIVE",
    Cancelled = "CANCELLED",
});
