// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`OpenResponse`].

use shopwright::codegen;

/// `OpenResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenResponse {
    /// `open`.
    pub open: Option<bool>,
}

codegen::record!(received OpenResponse {
    0 open "open" optional,
});
