// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateTicketMessageRequest`].

use crate::codegen;

/// `CreateTicketMessageRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketMessageRequest {
    /// `message`.
    pub message: String,
}

impl CreateTicketMessageRequest {
    /// Makes a value of what is required.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

codegen::record!(sent CreateTicketMessageRequest {
    0 message "message" required,
});
