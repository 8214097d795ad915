// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`OldA`].

use shopwright::codegen;

/// Values of `OldA`.
///
/// Deprecated by the API.
#[derive(Clone)]
#[non_exhaustive]
pub enum OldA {
    /// `x`.
    X,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(sent OldA {
    X = "x",
});
