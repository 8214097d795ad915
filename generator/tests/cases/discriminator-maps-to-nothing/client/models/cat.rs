// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Cat`].

use shopwright::codegen;

/// `Cat`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `claws`.
    pub claws: Option<i64>,
    /// `kind`.
    pub kind: String,
}

codegen::record!(received Cat {
    0 claws "claws" optional,
    1 kind "kind" required,
});
