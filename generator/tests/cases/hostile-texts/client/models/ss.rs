// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`SS`] and the types inside it.

use shopwright::codegen;

/// ß
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SS {
    /// ß
    pub ß: Option<SSSS>,
}

codegen::record!(received SS {
    0 ß "ß" optional,
});

/// ß
#[derive(Clone)]
#[non_exhaustive]
pub enum SSSS {
    /// `ß`.
    SS,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received SSSS {
    SS = "ß",
    Plain = "plain",
});
