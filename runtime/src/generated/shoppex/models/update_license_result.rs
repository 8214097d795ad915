// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UpdateLicenseResult`].

use crate::codegen;
use super::UpdatedLicense;

/// Note the camelCase wrapper.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateLicenseResult {
    /// `productLicense`.
    pub product_license: Option<UpdatedLicense>,
}

codegen::record!(received UpdateLicenseResult {
    0 product_license "productLicense" optional,
});
