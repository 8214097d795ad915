// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`GetDotAll`].

use shopwright::codegen;

/// `GetDotAll`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetDotAll {
    /// `z`.
    pub z: Option<String>,
}

codegen::record!(received GetDotAll {
    0 z "z" optional,
});
