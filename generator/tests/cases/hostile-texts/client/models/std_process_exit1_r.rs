// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`StdProcessExit1R`] and the types inside it.

use shopwright::codegen;

/// "#); std::process::exit(1); r#"
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StdProcessExit1R {
    /// "#); std::process::exit(1); r#"
    pub std_process_exit_1_r: Option<StdProcessExit1RStdProcessExit1R>,
}

codegen::record!(received StdProcessExit1R {
    0 std_process_exit_1_r "\"#); std::process::exit(1); r#\"" optional,
});

/// "#); std::process::exit(1); r#"
#[derive(Clone)]
#[non_exhaustive]
pub enum StdProcessExit1RStdProcessExit1R {
    /// `"#); std::process::exit(1); r#"`.
    StdProcessExit1R,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received StdProcessExit1RStdProcessExit1R {
    StdProcessExit1R = "\"#); std::process::exit(1); r#\"",
    Plain = "plain",
});
