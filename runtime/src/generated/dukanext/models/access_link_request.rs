// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`AccessLinkRequest`].

use crate::codegen::{self, Secret};

/// `AccessLinkRequest`.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/auth>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessLinkRequest {
    /// `email`.
    pub email: String,
    /// Link id.
    pub id: Secret,
    /// Order id.
    pub order: String,
}

impl AccessLinkRequest {
    /// Makes a value of what is required.
    pub fn new(
        id: impl Into<Secret>,
        email: impl Into<String>,
        order: impl Into<String>,
    ) -> Self {
        Self {
            email: email.into(),
            id: id.into(),
            order: order.into(),
        }
    }
}

codegen::record!(sent AccessLinkRequest {
    0 email "email" required,
    1 id "id" required,
    2 order "order" required,
});
