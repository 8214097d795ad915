// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`RProcess`] and the types inside it.

use shopwright::codegen;

/// r#"process"#
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RProcess {
    /// r#"process"#
    pub r_process: Option<RProcessRProcess>,
}

codegen::record!(received RProcess {
    0 r_process "r#\"process\"#" optional,
});

/// r#"process"#
#[derive(Clone)]
#[non_exhaustive]
pub enum RProcessRProcess {
    /// `r#"process"#`.
    RProcess,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received RProcessRProcess {
    RProcess = "r#\"process\"#",
    Plain = "plain",
});
