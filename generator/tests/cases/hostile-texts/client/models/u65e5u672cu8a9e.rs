// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`日本語`] and the types inside it.

use shopwright::codegen;

/// 日本語
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct 日本語 {
    /// 日本語
    pub 日本語: Option<日本語日本語>,
}

codegen::record!(received 日本語 {
    0 日本語 "日本語" optional,
});

/// 日本語
#[derive(Clone)]
#[non_exhaustive]
pub enum 日本語日本語 {
    /// `日本語`.
    日本語,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received 日本語日本語 {
    日本語 = "日本語",
    Plain = "plain",
});
