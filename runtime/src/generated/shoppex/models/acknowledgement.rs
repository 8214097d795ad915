// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Acknowledgement`].

use crate::codegen;

/// Acknowledgement carrying only a text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Acknowledgement {
    /// `message`.
    pub message: String,
}

codegen::record!(received Acknowledgement {
    0 message "message" required,
});
