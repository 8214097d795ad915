// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`LongwordLongwordLongwordLongwordLongwordLongwordLongwordLongwordAnotherTwo`].

use shopwright::codegen;

/// `LongwordLongwordLongwordLongwordLongwordLongwordLongwordLongwordAnotherTwo`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LongwordLongwordLongwordLongwordLongwordLongwordLongwordLongwordAnotherTwo {
    /// `y`.
    pub y: Option<String>,
}

codegen::record!(received LongwordLongwordLongwordLongwordLongwordLongwordLongwordLongwordAnotherTwo {
    0 y "y" optional,
});
