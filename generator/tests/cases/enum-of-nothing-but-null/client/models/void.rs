// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Void`] and the types inside it.

use shopwright::codegen::{self, Value};

/// `Void`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Void {
    /// `const_null`.
    pub const_null: Option<Value>,
    /// `none`.
    pub none: Option<String>,
    /// `nothing`.
    pub nothing: Option<Value>,
    /// `null_too`.
    pub null_too: Option<VoidNullToo>,
    /// `only_empty`.
    pub only_empty: String,
    /// `only_null`.
    pub only_null: Option<Value>,
}

codegen::record!(received Void {
    0 const_null "const_null" optional,
    1 none "none" optional,
    2 nothing "nothing" optional,
    3 null_too "null_too" optional,
    4 only_empty "only_empty" required,
    5 only_null "only_null" nullable,
});

/// Values of `VoidNullToo`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VoidNullToo {
    /// `a`.
    A,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received VoidNullToo {
    A = "a",
});
