// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`LongwordLongwordLongwordLongwordLongwordLongwordLongwordLongwordAnotherOne`].

use shopwright::codegen;

/// `LongwordLongwordLongwordLongwordLongwordLongwordLongwordLongwordAnotherOne`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LongwordLongwordLongwordLongwordLongwordLongwordLongwordLongwordAnotherOne {
    /// `x`.
    pub x: Option<String>,
}

codegen::record!(received LongwordLongwordLongwordLongwordLongwordLongwordLongwordLongwordAnotherOne {
    0 x "x" optional,
});
