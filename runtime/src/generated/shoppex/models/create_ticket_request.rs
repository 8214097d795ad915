// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateTicketRequest`].

use crate::codegen;

/// `CreateTicketRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTicketRequest {
    /// `email`.
    pub email: String,
    /// `invoice_id`.
    pub invoice_id: Option<String>,
    /// `message`.
    pub message: String,
    /// `title`.
    pub title: String,
}

impl CreateTicketRequest {
    /// Makes a value of what is required.
    pub fn new(
        email: impl Into<String>,
        title: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            email: email.into(),
            invoice_id: None,
            message: message.into(),
            title: title.into(),
        }
    }

    /// Sets `invoice_id`.
    pub fn invoice_id(mut self, invoice_id: impl Into<String>) -> Self {
        self.invoice_id = Some(invoice_id.into());
        self
    }
}

codegen::record!(sent CreateTicketRequest {
    0 email "email" required,
    1 invoice_id "invoice_id" optional,
    2 message "message" required,
    3 title "title" required,
});
