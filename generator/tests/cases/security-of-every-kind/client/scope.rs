// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Scopes.

use shopwright::codegen;

/// Scopes of Safe: what a token allows.
#[derive(Clone)]
#[non_exhaustive]
pub enum Scope {
    /// Reads.
    Read,
    /// "
    Write,
    /// A scope that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(both Scope {
    Read = "read",
    Write = "write",
});
