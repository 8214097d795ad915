// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ContactFormRequest`].

use crate::codegen;

/// `ContactFormRequest`.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/contact-form>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactFormRequest {
    /// Honeypot. Keep it hidden in the form and send it empty; filled submissions are dropped
    /// without an error.
    pub honeypot: Option<String>,
    /// `email`.
    pub email: String,
    /// `firstName`.
    pub first_name: String,
    /// `lastName`.
    pub last_name: String,
    /// `message`.
    pub message: String,
    /// `phone`.
    pub phone: Option<String>,
}

impl ContactFormRequest {
    /// Makes a value of what is required.
    pub fn new(required: ContactFormRequestRequired) -> Self {
        Self {
            honeypot: None,
            email: required.email,
            first_name: required.first_name,
            last_name: required.last_name,
            message: required.message,
            phone: None,
        }
    }

    /// Sets `_hp`.
    pub fn honeypot(mut self, honeypot: impl Into<String>) -> Self {
        self.honeypot = Some(honeypot.into());
        self
    }

    /// Sets `phone`.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

/// What [`ContactFormRequest::new`] requires.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactFormRequestRequired {
    /// `email`.
    pub email: String,
    /// `firstName`.
    pub first_name: String,
    /// `lastName`.
    pub last_name: String,
    /// `message`.
    pub message: String,
}

codegen::record!(sent ContactFormRequest {
    0 honeypot "_hp" optional,
    1 email "email" required,
    2 first_name "firstName" required,
    3 last_name "lastName" required,
    4 message "message" required,
    5 phone "phone" optional,
});
