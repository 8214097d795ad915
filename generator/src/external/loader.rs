//! How files come in. The generator opens none: whoever calls it decides what may be read.

use std::fmt;

use crate::source::SourceFile;

/// Hands in the files that a document refers to.
///
/// A document is untrusted input: an implementation gives nothing but what its user means to be read.
pub trait Loader: fmt::Debug {
    /// Reads the file at `path`: relative to the folder of the document, with `/` between its parts and `..` at
    /// its beginning only.
    ///
    /// Files with the same name are one file, and the one that has the name of the document is the document.
    ///
    /// # Errors
    ///
    /// Why the file is not given; among others when it has more than `limit` bytes.
    fn load(&self, path: &str, limit: usize) -> Result<SourceFile, Refusal>;
}

/// Says why a file is not given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such file.
    Missing,
    /// It is not in the folder that may be read.
    Outside,
    /// It is larger than the limit.
    TooLarge,
    /// No files are given at all.
    NoFiles,
    /// Anything else, in words that go on after "cannot be read: ".
    Unreadable(String),
}

/// Gives no files: for documents that stand alone.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoFiles;

impl Loader for NoFiles {
    fn load(&self, _: &str, _: usize) -> Result<SourceFile, Refusal> {
        Err(Refusal::NoFiles)
    }
}
