// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`XStdProcessExit1`] and the types inside it.

use shopwright::codegen;

/// - x
///
/// std::process::exit(1)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct XStdProcessExit1 {
    /// - x
    ///
    /// std::process::exit(1)
    pub x_std_process_exit_1: Option<XStdProcessExit1XStdProcessExit1>,
}

codegen::record!(received XStdProcessExit1 {
    0 x_std_process_exit_1 "- x\n\n      std::process::exit(1)" optional,
});

/// - x
///
/// std::process::exit(1)
#[derive(Clone)]
#[non_exhaustive]
pub enum XStdProcessExit1XStdProcessExit1 {
    /// `- x std::process::exit(1)`.
    MinusXNewlineNewlineStdColonColonProcessColonColonExitOpenParen1CloseParen,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received XStdProcessExit1XStdProcessExit1 {
    MinusXNewlineNewlineStdColonColonProcessColonColonExitOpenParen1CloseParen = "- x\n\n      std::process::exit(1)",
    Plain = "plain",
});
