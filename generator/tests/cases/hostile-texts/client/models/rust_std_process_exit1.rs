// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`RustStdProcessExit1`] and the types inside it.

use shopwright::codegen;

/// ```text
/// std::process::exit(1)
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RustStdProcessExit1 {
    /// ```text
    /// std::process::exit(1)
    /// ```
    pub rust_std_process_exit_1: Option<RustStdProcessExit1RustStdProcessExit1>,
}

codegen::record!(received RustStdProcessExit1 {
    0 rust_std_process_exit_1 "~~~rust\nstd::process::exit(1)\n~~~" optional,
});

/// ```text
/// std::process::exit(1)
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub enum RustStdProcessExit1RustStdProcessExit1 {
    /// `~~~rust std::process::exit(1) ~~~`.
    TildeTildeTildeRustNewlineStdColonColonProcessColonColonExitOpenParen1CloseParenNewlineTildeTildeTilde,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received RustStdProcessExit1RustStdProcessExit1 {
    TildeTildeTildeRustNewlineStdColonColonProcessColonColonExitOpenParen1CloseParenNewlineTildeTildeTilde = "~~~rust\nstd::process::exit(1)\n~~~",
    Plain = "plain",
});
