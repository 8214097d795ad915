//! How much the files that a document refers to may be. A document is untrusted input.

/// How many files are read beside the document.
pub const MAX_FILES: usize = 10_000;

/// How many bytes these files have together.
pub const MAX_BYTES: usize = crate::source::limits::MAX_BYTES;

/// How many nodes are taken over from them.
pub const MAX_NODES: usize = 5_000_000;

/// How many references are followed from one file to the next before one counts as a definition itself.
pub(super) const MAX_HOPS: usize = 64;

/// How many parts that have to be written out are put into each other.
pub(super) const MAX_PARTS: usize = 8;

/// The longest reference, in bytes.
pub(super) const MAX_REFERENCE: usize = 4096;
