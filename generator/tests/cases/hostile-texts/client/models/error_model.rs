// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`ErrorModel`] and the types inside it.

use shopwright::codegen;

/// Error
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorModel {
    /// Error
    pub error: Option<ErrorError>,
}

codegen::record!(received ErrorModel {
    0 error "Error" optional,
});

/// Error
#[derive(Clone)]
#[non_exhaustive]
pub enum ErrorError {
    /// `Error`.
    Error,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received ErrorError {
    Error = "Error",
    Plain = "plain",
});
