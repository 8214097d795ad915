// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`StringModel`] and the types inside it.

use shopwright::codegen;

/// String
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StringModel {
    /// String
    pub string: Option<StringString>,
}

codegen::record!(received StringModel {
    0 string "String" optional,
});

/// String
#[derive(Clone)]
#[non_exhaustive]
pub enum StringString {
    /// `String`.
    String,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received StringString {
    String = "String",
    Plain = "plain",
});
