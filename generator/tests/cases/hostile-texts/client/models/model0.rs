// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Model0`] and the types inside it.

use shopwright::codegen;

/// 0
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Model0 {
    /// 0
    pub field_0: Option<Model0_0>,
}

codegen::record!(received Model0 {
    0 field_0 "0" optional,
});

/// 0
#[derive(Clone)]
#[non_exhaustive]
pub enum Model0_0 {
    /// `0`.
    Value0,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received Model0_0 {
    Value0 = "0",
    Plain = "plain",
});
