// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Underscore`] and the types inside it.

use shopwright::codegen;

/// _
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Underscore {
    /// _
    pub underscore: Option<UnderscoreUnderscore>,
}

codegen::record!(received Underscore {
    0 underscore "_" optional,
});

/// _
#[derive(Clone)]
#[non_exhaustive]
pub enum UnderscoreUnderscore {
    /// `_`.
    Underscore,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received UnderscoreUnderscore {
    Underscore = "_",
    Plain = "plain",
});
