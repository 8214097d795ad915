// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`VecModel`] and the types inside it.

use shopwright::codegen;

/// Vec
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VecModel {
    /// Vec
    pub vec: Option<VecVec>,
}

codegen::record!(received VecModel {
    0 vec "Vec" optional,
});

/// Vec
#[derive(Clone)]
#[non_exhaustive]
pub enum VecVec {
    /// `Vec`.
    Vec,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received VecVec {
    Vec = "Vec",
    Plain = "plain",
});
