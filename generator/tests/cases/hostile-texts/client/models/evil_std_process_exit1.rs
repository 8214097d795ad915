// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`EvilStdProcessExit1`] and the types inside it.

use shopwright::codegen;

/// ```text
/// #![evil]
/// std::process::exit(1)
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EvilStdProcessExit1 {
    /// ```text
    /// #![evil]
    /// std::process::exit(1)
    /// ```
    pub evil_std_process_exit_1: Option<EvilStdProcessExit1EvilStdProcessExit1>,
}

codegen::record!(received EvilStdProcessExit1 {
    0 evil_std_process_exit_1 "```\n#![evil]\nstd::process::exit(1)\n```" optional,
});

/// ```text
/// #![evil]
/// std::process::exit(1)
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub enum EvilStdProcessExit1EvilStdProcessExit1 {
    /// `''' #![evil] std::process::exit(1) '''`.
    EvilStdProcessExit1,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received EvilStdProcessExit1EvilStdProcessExit1 {
    EvilStdProcessExit1 = "```\n#![evil]\nstd::process::exit(1)\n```",
    Plain = "plain",
});
