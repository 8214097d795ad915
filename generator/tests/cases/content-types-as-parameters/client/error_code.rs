// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Error codes.

use shopwright::codegen;

/// Error codes of Listed.
///
/// Exhaustive on purpose: a `match` needs no wildcard, and an update that adds a code says
/// so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ErrorCode {}

impl ErrorCode {
    /// All codes, sorted by their text on the wire.
    pub const ALL: &'static [Self] = &[];

    /// Returns the text on the wire.
    pub fn as_str(self) -> &'static str {
        self.entry().code
    }

    /// Returns the HTTP status that it comes with, when documented.
    pub fn status(self) -> Option<u16> {
        self.entry().status
    }

    /// Returns its group in the catalogue; empty when there is none.
    pub fn group(self) -> &'static str {
        self.entry().group
    }

    /// Returns why it happens; empty when that is not documented.
    pub fn cause(self) -> &'static str {
        self.entry().cause
    }

    /// Returns what to do about it; empty when that is not documented.
    pub fn resolution(self) -> &'static str {
        self.entry().resolution
    }

    fn entry(self) -> &'static codegen::CodeInfo {
        match self {}
    }
}

impl codegen::ErrorCode for ErrorCode {
    fn from_wire(_: &str) -> Option<Self> {
        None
    }

    fn info(self) -> &'static codegen::CodeInfo {
        self.entry()
    }
}

impl std::fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
