// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`WebhookType`].

use crate::codegen;

/// Values of `WebhookType`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookType {
    /// `paylix`.
    Paylix,
    /// `zapier`.
    Zapier,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(sent WebhookType {
    Paylix = "paylix",
    Zapier = "zapier",
});
