//! How a command ends when it does not end well: what to tell, and the exit status.

use std::io;
use std::path::Path;

/// The end of a command that found something wrong or was asked wrongly.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The check or the document failed: exit status 1.
    Failed(String),
    /// The same, and everything is told already: exit status 1.
    Told,
    /// The command line asks for what cannot be: exit status 2.
    Usage(String),
}

impl Failure {
    /// Makes a failure of the check or the document.
    pub(crate) fn failed(text: impl Into<String>) -> Self {
        Self::Failed(text.into())
    }

    /// Makes a failure of the command line.
    pub(crate) fn usage(text: impl Into<String>) -> Self {
        Self::Usage(text.into())
    }

    /// Makes a failure of the file system: `verb` completes "cannot … PATH".
    pub(crate) fn io(verb: &str, path: &Path, error: &io::Error) -> Self {
        Self::Failed(format!("cannot {verb} {}: {error}", path.display()))
    }

    /// Gives what is left to tell.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Failed(text) | Self::Usage(text) => Some(text),
            Self::Told => None,
        }
    }

    /// Gives the exit status.
    pub(crate) fn status(&self) -> u8 {
        match self {
            Self::Failed(_) | Self::Told => 1,
            Self::Usage(_) => 2,
        }
    }
}
