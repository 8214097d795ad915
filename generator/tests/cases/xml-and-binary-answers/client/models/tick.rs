// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Tick`].

use shopwright::codegen;

/// `Tick`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tick {
    /// `n`.
    pub n: i64,
}

codegen::record!(received Tick {
    0 n "n" required,
});
