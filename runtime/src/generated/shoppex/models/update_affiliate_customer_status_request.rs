// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UpdateAffiliateCustomerStatusRequest`].

use crate::codegen;

/// `UpdateAffiliateCustomerStatusRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateAffiliateCustomerStatusRequest {
    /// The page displays only disable; further values are likely but not visible.
    pub action: String,
}

impl UpdateAffiliateCustomerStatusRequest {
    /// Makes a value of what is required.
    pub fn new(action: impl Into<String>) -> Self {
        Self { action: action.into() }
    }
}

codegen::record!(sent UpdateAffiliateCustomerStatusRequest {
    0 action "action" required,
});
