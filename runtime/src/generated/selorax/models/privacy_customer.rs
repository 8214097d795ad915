// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`PrivacyCustomer`].

use crate::codegen;

/// Customer a privacy request is about.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivacyCustomer {
    /// E-mail address.
    pub email: Option<String>,
    /// Customer identifier.
    pub id: i64,
    /// Phone number.
    pub phone: Option<String>,
}

codegen::record!(received PrivacyCustomer {
    0 email "email" optional,
    1 id "id" required,
    2 phone "phone" optional,
});
