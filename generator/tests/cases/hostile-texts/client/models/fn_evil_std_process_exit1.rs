// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`FnEvilStdProcessExit1`] and the types inside it.

use shopwright::codegen;

/// */ fn evil() { std::process::exit(1) } /*
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FnEvilStdProcessExit1 {
    /// */ fn evil() { std::process::exit(1) } /*
    pub fn_evil_std_process_exit_1: Option<FnEvilStdProcessExit1FnEvilStdProcessExit1>,
}

codegen::record!(received FnEvilStdProcessExit1 {
    0 fn_evil_std_process_exit_1 "*/ fn evil() { std::process::exit(1) } /*" optional,
});

/// */ fn evil() { std::process::exit(1) } /*
#[derive(Clone)]
#[non_exhaustive]
pub enum FnEvilStdProcessExit1FnEvilStdProcessExit1 {
    /// `*/ fn evil() { std::process::exit(1) } /*`.
    FnEvilStdProcessExit1,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received FnEvilStdProcessExit1FnEvilStdProcessExit1 {
    FnEvilStdProcessExit1 = "*/ fn evil() { std::process::exit(1) } /*",
    Plain = "plain",
});
