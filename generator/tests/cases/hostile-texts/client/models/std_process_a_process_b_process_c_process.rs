// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`StdProcessAProcessBProcessCProcess`] and the types inside it.

use shopwright::codegen;

/// ${std::process} $(a::process) `b::process` %c.process%
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StdProcessAProcessBProcessCProcess {
    /// ${std::process} $(a::process) `b::process` %c.process%
    pub std_process_a_process_b_process_c_process: Option<
        StdProcessAProcessBProcessCProcessStdProcessAProcessBProcessCProcess,
    >,
}

codegen::record!(received StdProcessAProcessBProcessCProcess {
    0 std_process_a_process_b_process_c_process "${std::process} $(a::process) `b::process` %c.process%" optional,
});

/// ${std::process} $(a::process) `b::process` %c.process%
#[derive(Clone)]
#[non_exhaustive]
pub enum StdProcessAProcessBProcessCProcessStdProcessAProcessBProcessCProcess {
    /// `${std::process} $(a::process) 'b::process' %c.process%`.
    StdProcessAProcessBProcessCProcess,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received StdProcessAProcessBProcessCProcessStdProcessAProcessBProcessCProcess {
    StdProcessAProcessBProcessCProcess = "${std::process} $(a::process) `b::process` %c.process%",
    Plain = "plain",
});
