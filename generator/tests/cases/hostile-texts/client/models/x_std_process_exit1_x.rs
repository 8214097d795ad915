// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`XStdProcessExit1X`] and the types inside it.

use shopwright::codegen;

/// x
/// std::process::exit(1);
/// x
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct XStdProcessExit1X {
    /// x
    /// std::process::exit(1);
    /// x
    pub x_std_process_exit_1_x: Option<XStdProcessExit1XXStdProcessExit1X>,
}

codegen::record!(received XStdProcessExit1X {
    0 x_std_process_exit_1_x "x\rstd::process::exit(1);\rx" optional,
});

/// x
/// std::process::exit(1);
/// x
#[derive(Clone)]
#[non_exhaustive]
pub enum XStdProcessExit1XXStdProcessExit1X {
    /// `x std::process::exit(1); x`.
    XStdProcessExit1X,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received XStdProcessExit1XXStdProcessExit1X {
    XStdProcessExit1X = "x\rstd::process::exit(1);\rx",
    Plain = "plain",
});
