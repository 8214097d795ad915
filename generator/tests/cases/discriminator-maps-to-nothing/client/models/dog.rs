// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Dog`].

use shopwright::codegen;

/// `Dog`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `barks`.
    pub barks: Option<bool>,
}

codegen::record!(received Dog {
    0 barks "barks" optional,
});
