// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`PagesResponse`].

use shopwright::codegen;

/// `PagesResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PagesResponse {
    /// `n`.
    pub n: Option<i64>,
}

codegen::record!(received PagesResponse {
    0 n "n" optional,
});
