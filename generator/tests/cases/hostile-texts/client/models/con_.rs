// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Con`] and the types inside it.

use shopwright::codegen;

/// con
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Con {
    /// con
    pub con: Option<ConCon>,
}

codegen::record!(received Con {
    0 con "con" optional,
});

/// con
#[derive(Clone)]
#[non_exhaustive]
pub enum ConCon {
    /// `con`.
    Con,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received ConCon {
    Con = "con",
    Plain = "plain",
});
