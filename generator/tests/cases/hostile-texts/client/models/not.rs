// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Not`] and the types inside it.

use shopwright::codegen;

/// !
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Not {
    /// !
    pub not: Option<NotNot>,
}

codegen::record!(received Not {
    0 not "!" optional,
});

/// !
#[derive(Clone)]
#[non_exhaustive]
pub enum NotNot {
    /// `!`.
    Not,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received NotNot {
    Not = "!",
    Plain = "plain",
});
