//! Why a reference to another file leads nowhere, as words for whoever wrote it.

use super::loader::Refusal;
use crate::diagnostic::{Code, Diagnostic, Pointer};

/// Why a reference cannot be followed: a finding that has no place yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    code: Code,
    message: String,
    help: Option<String>,
}

impl Trouble {
    pub(super) fn external(message: String, help: &str) -> Self {
        Self {
            code: Code::ExternalReference,
            message,
            help: Some(help.to_owned()),
        }
    }

    pub(super) fn dangling(message: String, help: Option<String>) -> Self {
        Self {
            code: Code::DanglingReference,
            message,
            help,
        }
    }

    pub(super) fn refused(path: &str, refusal: &Refusal) -> Self {
        match refusal {
            Refusal::Missing => Self::external(
                format!("`{path}` does not exist beside the document"),
                "correct the reference, or put the file there; a path is relative to the file that it stands in",
            ),
            Refusal::Outside => Self::external(
                format!("`{path}` is outside of the folder of the document, and was not read"),
                "move it into that folder, or allow a folder that holds both by `--root`",
            ),
            Refusal::TooLarge => Self::external(
                format!("`{path}` is larger than what may still be read"),
                "split the description, or leave parts of it out",
            ),
            Refusal::NoFiles => Self::external(
                format!("`{path}` is another file, and no files can be read here"),
                "name the document by its path, with the other files beside it",
            ),
            Refusal::Unreadable(why) => Self::external(
                format!("`{path}` cannot be read: {why}"),
                "correct the reference, or the file",
            ),
        }
    }

    /// Makes a finding of it.
    pub(crate) fn at(&self, pointer: &Pointer) -> Diagnostic {
        let found = Diagnostic::new(self.code, pointer, self.message.clone());
        match &self.help {
            Some(help) => found.with_help(help.clone()),
            None => found,
        }
    }
}
