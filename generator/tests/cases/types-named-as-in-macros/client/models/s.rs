// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`S`].

use shopwright::codegen;

/// Values of `S`.
#[derive(Clone)]
#[non_exhaustive]
pub enum S {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(both S {
    A = "a",
    B = "b",
});
