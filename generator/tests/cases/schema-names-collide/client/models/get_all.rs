// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`GetAll`].

use shopwright::codegen;

/// `GetAll`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAll {
    /// `y`.
    pub y: Option<String>,
}

codegen::record!(received GetAll {
    0 y "y" optional,
});
