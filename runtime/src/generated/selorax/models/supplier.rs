// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Supplier`].

use crate::codegen::{self, Map, Value};

/// Supplier. The response fields were not visible; these are the request fields.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Supplier {
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
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received Supplier {
    0 address "address" optional,
    1 contact_name "contact_name" optional,
    2 email "email" optional,
    3 name "name" required,
    4 phone "phone" optional,
    ..additional,
});
