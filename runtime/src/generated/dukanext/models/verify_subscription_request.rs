// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`VerifySubscriptionRequest`].

use crate::codegen::{self, Secret};

/// `VerifySubscriptionRequest`.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/newsletter>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VerifySubscriptionRequest {
    /// `email`.
    pub email: String,
    /// The integrity query value of the emailed link.
    pub integrity_id: Secret,
}

impl VerifySubscriptionRequest {
    /// Makes a value of what is required.
    pub fn new(email: impl Into<String>, integrity_id: impl Into<Secret>) -> Self {
        Self {
            email: email.into(),
            integrity_id: integrity_id.into(),
        }
    }
}

codegen::record!(sent VerifySubscriptionRequest {
    0 email "email" required,
    1 integrity_id "integrityId" required,
});
