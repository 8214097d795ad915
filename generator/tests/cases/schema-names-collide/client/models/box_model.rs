// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`BoxModel`].

use shopwright::codegen;

/// `BoxModel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BoxModel {
    /// `width`.
    pub width: Option<f64>,
}

codegen::record!(received BoxModel {
    0 width "width" optional,
});
