// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`StdProcessExit1StdProcessExit1`] and the types inside it.

use shopwright::codegen;

/// std::process::exit(1)
/// std::process::exit(1)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StdProcessExit1StdProcessExit1 {
    /// std::process::exit(1)
    /// std::process::exit(1)
    pub std_process_exit_1_std_process_exit_1: Option<
        StdProcessExit1StdProcessExit1StdProcessExit1StdProcessExit1,
    >,
}

codegen::record!(received StdProcessExit1StdProcessExit1 {
    0 std_process_exit_1_std_process_exit_1 "    std::process::exit(1)\n\tstd::process::exit(1)" optional,
});

/// std::process::exit(1)
/// std::process::exit(1)
#[derive(Clone)]
#[non_exhaustive]
pub enum StdProcessExit1StdProcessExit1StdProcessExit1StdProcessExit1 {
    /// `std::process::exit(1) std::process::exit(1)`.
    StdProcessExit1StdProcessExit1,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received StdProcessExit1StdProcessExit1StdProcessExit1StdProcessExit1 {
    StdProcessExit1StdProcessExit1 = "    std::process::exit(1)\n\tstd::process::exit(1)",
    Plain = "plain",
});
