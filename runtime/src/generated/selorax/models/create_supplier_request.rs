// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateSupplierRequest`].

use crate::codegen;

/// Supplier to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSupplierRequest {
    /// Address.
    pub address: Option<String>,
    /// Person to contact.
    pub contact_name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Supplier name.
    pub name: String,
    /// Phone.
    pub phone: Option<String>,
}

impl CreateSupplierRequest {
    /// Makes a value of what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            address: None,
            contact_name: None,
            email: None,
            name: name.into(),
            phone: None,
        }
    }

    /// Sets `address`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `contact_name`.
    pub fn contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.contact_name = Some(contact_name.into());
        self
    }

    /// Sets `email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `phone`.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

codegen::record!(sent CreateSupplierRequest {
    0 address "address" optional,
    1 contact_name "contact_name" optional,
    2 email "email" optional,
    3 name "name" required,
    4 phone "phone" optional,
});
