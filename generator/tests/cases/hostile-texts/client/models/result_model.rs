// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`ResultModel`] and the types inside it.

use shopwright::codegen;

/// Result
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResultModel {
    /// Result
    pub result: Option<ResultResult>,
}

codegen::record!(received ResultModel {
    0 result "Result" optional,
});

/// Result
#[derive(Clone)]
#[non_exhaustive]
pub enum ResultResult {
    /// `Result`.
    Result,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received ResultResult {
    Result = "Result",
    Plain = "plain",
});
