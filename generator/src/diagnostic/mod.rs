//! What the generator has to say about its input: codes, places, texts.
//!
//! A document never makes the generator panic or stop at the first mistake: every stage pushes what it
//! finds into one [`Diagnostics`]. This module does not decide what is wrong, and it opens no files:
//! whoever prints passes the texts in as [`Sources`](crate::source::Sources).

mod code;
mod collection;
mod json;
mod listing;
mod locate;
mod origin;
mod pointer;
mod text;

pub use code::{Code, Severity};
pub use collection::{Diagnostics, MAX_DIAGNOSTICS};
pub(crate) use listing::listing;
pub(crate) use locate::{Event, is_json, walk};
pub use locate::{Position, locate};
pub use origin::Origins;
pub use pointer::Pointer;

/// Names a file of the input: the document itself, one of its overlays, or a file that it refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId(u32);

impl FileId {
    /// The document.
    pub const DOCUMENT: Self = Self(0);

    /// From here on, numbers are those of files that the document refers to.
    const FIRST_REFERRED: u32 = 1 << 31;

    /// Names the file that was the `index`-th to be referred to.
    pub(crate) fn referred(index: usize) -> Self {
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        Self(index.saturating_add(Self::FIRST_REFERRED))
    }

    /// Names the overlay at `index`, counted from 0 in the order in which overlays are applied.
    pub fn overlay(index: usize) -> Self {
        Self(
            u32::try_from(index).map_or(Self::FIRST_REFERRED - 1, |index| {
                index.saturating_add(1).min(Self::FIRST_REFERRED - 1)
            }),
        )
    }

    /// Gives the index of the overlay, or `None` for any other file.
    pub fn overlay_index(self) -> Option<usize> {
        let overlay = self.0.checked_sub(1);
        overlay
            .filter(|_| self.0 < Self::FIRST_REFERRED)
            .and_then(|index| usize::try_from(index).ok())
    }
}

/// Says which end of a `key: value` pair a diagnostic is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// The value.
    Value,
    /// The key: a bad name, a duplicate.
    Key,
}

/// Where a diagnostic points.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// The node inside the file. It need not exist: the nearest existing ancestor is shown then.
    pub pointer: Pointer,
    /// Key or value of the node.
    pub target: Target,
    /// The exact position, when the text could not be parsed far enough for a pointer to be found.
    pub position: Option<Position>,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is; usually what the code says.
    pub severity: Severity,
    /// Which kind of finding it is.
    pub code: Code,
    /// What was found, in one sentence without a full stop.
    pub message: String,
    /// Where it was found.
    pub place: Place,
    /// What to do about it; the code's own help where this is `None`.
    pub help: Option<String>,
}

impl Diagnostic {
    /// Makes a diagnostic about the value at `pointer` of the document, as severe as its code.
    pub fn new(code: Code, pointer: &Pointer, message: impl Into<String>) -> Self {
        Self {
            severity: code.severity(),
            code,
            message: message.into(),
            place: Place {
                file: FileId::DOCUMENT,
                pointer: pointer.clone(),
                target: Target::Value,
                position: None,
            },
            help: None,
        }
    }

    /// Points at the key of the node in place of its value.
    #[must_use]
    pub fn at_key(mut self) -> Self {
        self.place.target = Target::Key;
        self
    }

    /// Says that the node is in `file`.
    #[must_use]
    pub fn in_file(mut self, file: FileId) -> Self {
        self.place.file = file;
        self
    }

    /// Gives the exact position, for a text that is not well-formed.
    #[must_use]
    pub fn at_position(mut self, position: Position) -> Self {
        self.place.position = Some(position);
        self
    }

    /// Replaces the code's general help by a specific one.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Gives what to do: the specific help, else the code's.
    pub fn help(&self) -> &str {
        self.help.as_deref().unwrap_or_else(|| self.code.help())
    }
}

#[cfg(test)]
mod tests;
