// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`FnModel`] and the types inside it.

use shopwright::codegen;

/// fn
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FnModel {
    /// fn
    pub fn_: Option<FnFn>,
}

codegen::record!(received FnModel {
    0 fn_ "fn" optional,
});

/// fn
#[derive(Clone)]
#[non_exhaustive]
pub enum FnFn {
    /// `fn`.
    Fn,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received FnFn {
    Fn = "fn",
    Plain = "plain",
});
