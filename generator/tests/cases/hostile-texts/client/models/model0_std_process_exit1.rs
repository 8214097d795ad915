// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Model0StdProcessExit1`] and the types inside it.

use shopwright::codegen;

/// {} {{}} {0} {std::process::exit(1)} }
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Model0StdProcessExit1 {
    /// {} {{}} {0} {std::process::exit(1)} }
    pub field_0_std_process_exit_1: Option<Model0StdProcessExit1_0StdProcessExit1>,
}

codegen::record!(received Model0StdProcessExit1 {
    0 field_0_std_process_exit_1 "{} {{}} {0} {std::process::exit(1)} }" optional,
});

/// {} {{}} {0} {std::process::exit(1)} }
#[derive(Clone)]
#[non_exhaustive]
pub enum Model0StdProcessExit1_0StdProcessExit1 {
    /// `{} {{}} {0} {std::process::exit(1)} }`.
    Value0StdProcessExit1,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received Model0StdProcessExit1_0StdProcessExit1 {
    Value0StdProcessExit1 = "{} {{}} {0} {std::process::exit(1)} }",
    Plain = "plain",
});
