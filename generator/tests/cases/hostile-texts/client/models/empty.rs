// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Empty`] and the types inside it.

use shopwright::codegen;

/// `Empty`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Empty {
    /// (empty).
    pub empty: Option<Blank>,
}

codegen::record!(received Empty {
    0 empty "" optional,
});

/// Values of `Blank`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Blank {
    /// (empty).
    Empty,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received Blank {
    Empty = "",
    Plain = "plain",
});
