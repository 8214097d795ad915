// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`ErrorModel`].

use shopwright::codegen;

/// `ErrorModel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorModel {
    /// `code`.
    pub code: Option<String>,
}

codegen::record!(received ErrorModel {
    0 code "code" optional,
});
