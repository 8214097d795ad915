// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`SlashSlashProcessProcess`] and the types inside it.

use shopwright::codegen;

/// // process process
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SlashSlashProcessProcess {
    /// // process process
    pub process_process: Option<SlashSlashProcessProcessSlashSlashProcessProcess>,
}

codegen::record!(received SlashSlashProcessProcess {
    0 process_process "// process process" optional,
});

/// // process process
#[derive(Clone)]
#[non_exhaustive]
pub enum SlashSlashProcessProcessSlashSlashProcessProcess {
    /// `// process process`.
    ProcessProcess,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received SlashSlashProcessProcessSlashSlashProcessProcess {
    ProcessProcess = "// process process",
    Plain = "plain",
});
