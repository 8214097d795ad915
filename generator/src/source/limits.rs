//! How much a document may ask for. A document is untrusted input.

/// The largest text that is read, in bytes. The largest published description known has 47 MB.
pub const MAX_BYTES: usize = 128 * 1024 * 1024;

/// The deepest nesting of mappings and lists.
pub const MAX_DEPTH: usize = 120;

/// How many nodes all YAML aliases and merge keys of a document may expand to.
pub const MAX_ALIAS_NODES: usize = 1_000_000;

/// How many nodes an overlay may add.
pub const MAX_OVERLAY_NODES: usize = 5_000_000;

/// How many bytes the paths of all mappings and lists may have together. Findings, types and fields say by such a path where
/// they come from, so that a key of a megabyte above a million nodes would ask for a terabyte. The largest published
/// descriptions known have a quarter of it.
pub const MAX_PATH_BYTES: usize = 512 * 1024 * 1024;
