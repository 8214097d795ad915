// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Model500error`].

use shopwright::codegen;

/// `Model500error`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Model500error {
    /// `why`.
    pub why: Option<String>,
}

codegen::record!(received Model500error {
    0 why "why" optional,
});
