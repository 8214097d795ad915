// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`WebhookLogStatus`].

use crate::codegen;

/// Values of `WebhookLogStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookLogStatus {
    /// `pending`.
    Pending,
    /// `success`.
    Success,
    /// `failed`.
    Failed,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(both WebhookLogStatus {
    Pending = "pending",
    Success = "success",
    Failed = "failed",
});
