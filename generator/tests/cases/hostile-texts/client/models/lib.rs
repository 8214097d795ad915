// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Lib`] and the types inside it.

use shopwright::codegen;

/// lib
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lib {
    /// lib
    pub lib: Option<LibLib>,
}

codegen::record!(received Lib {
    0 lib "lib" optional,
});

/// lib
#[derive(Clone)]
#[non_exhaustive]
pub enum LibLib {
    /// `lib`.
    Lib,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received LibLib {
    Lib = "lib",
    Plain = "plain",
});
