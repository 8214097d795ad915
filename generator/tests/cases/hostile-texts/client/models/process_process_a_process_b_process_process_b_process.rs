// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`ProcessProcessAProcessBProcessProcessBProcess`] and the types inside it.

use shopwright::codegen;

/// \[process\] \[`process`\] a \[b\]: process
/// \[process\]\[b\] \<process>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProcessProcessAProcessBProcessProcessBProcess {
    /// \[process\] \[`process`\] a \[b\]: process
    /// \[process\]\[b\] \<process>
    pub process_process_a_process_b_process_process_b_process: Option<
        ProcessProcessAProcessBProcessProcessBProcessProcessProcessAProcessBProcessProcessBProcess,
    >,
}

codegen::record!(received ProcessProcessAProcessBProcessProcessBProcess {
    0 process_process_a_process_b_process_process_b_process "[process] [`process`] [a](process) [b]: process\n[process][b] <process>" optional,
});

/// \[process\] \[`process`\] a \[b\]: process
/// \[process\]\[b\] \<process>
#[derive(Clone)]
#[non_exhaustive]
pub enum ProcessProcessAProcessBProcessProcessBProcessProcessProcessAProcessBProcessProcessBProcess {
    /// `[process] ['process'] [a](process) [b]: process [process][b] <process>`.
    ProcessProcessAProcessBProcessProcessBProcess,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received ProcessProcessAProcessBProcessProcessBProcessProcessProcessAProcessBProcessProcessBProcess {
    ProcessProcessAProcessBProcessProcessBProcess = "[process] [`process`] [a](process) [b]: process\n[process][b] <process>",
    Plain = "plain",
});
