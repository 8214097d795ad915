// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`ProcessProcess`] and the types inside it.

use shopwright::codegen;

/// /* process process
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessProcess {
    /// /* process process
    pub process_process: Option<ProcessProcessProcessProcess>,
}

codegen::record!(received ProcessProcess {
    0 process_process "/* process process" optional,
});

/// /* process process
#[derive(Clone)]
#[non_exhaustive]
pub enum ProcessProcessProcessProcess {
    /// `/* process process`.
    ProcessProcess,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received ProcessProcessProcessProcess {
    ProcessProcess = "/* process process",
    Plain = "plain",
});
