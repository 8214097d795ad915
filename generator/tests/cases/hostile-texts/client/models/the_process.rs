// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`TheProcess`] and the types inside it.

use shopwright::codegen;

/// the process
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TheProcess {
    /// the process
    pub the_process: Option<TheProcessTheProcess>,
}

codegen::record!(received TheProcess {
    0 the_process "\0\u{200d}\u{2067}the process\u{2069}" optional,
});

/// the process
#[derive(Clone)]
#[non_exhaustive]
pub enum TheProcessTheProcess {
    /// `the process`.
    TheProcess,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received TheProcessTheProcess {
    TheProcess = "\0\u{200d}\u{2067}the process\u{2069}",
    Plain = "plain",
});
