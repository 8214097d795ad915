// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`SlashSlashSlashProcessNewlineSlashSlashNotProcess`] and the types inside it.

use shopwright::codegen;

/// /// process
/// //! process
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SlashSlashSlashProcessNewlineSlashSlashNotProcess {
    /// /// process
    /// //! process
    pub process_process: Option<
        SlashSlashSlashProcessNewlineSlashSlashNotProcessSlashSlashSlashProcessNewlineSlashSlashNotProcess,
    >,
}

codegen::record!(received SlashSlashSlashProcessNewlineSlashSlashNotProcess {
    0 process_process "/// process\n//! process" optional,
});

/// /// process
/// //! process
#[derive(Clone)]
#[non_exhaustive]
pub enum SlashSlashSlashProcessNewlineSlashSlashNotProcessSlashSlashSlashProcessNewlineSlashSlashNotProcess {
    /// `/// process //! process`.
    ProcessProcess,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received SlashSlashSlashProcessNewlineSlashSlashNotProcessSlashSlashSlashProcessNewlineSlashSlashNotProcess {
    ProcessProcess = "/// process\n//! process",
    Plain = "plain",
});
