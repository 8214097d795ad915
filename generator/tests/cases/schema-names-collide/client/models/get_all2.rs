// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`GetAll2`].

use shopwright::codegen;

/// `GetAll2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAll2 {
    /// `x`.
    pub x: Option<String>,
}

codegen::record!(received GetAll2 {
    0 x "x" optional,
});
