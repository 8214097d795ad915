//! A place in a list, to be stored and resumed from.

use serde::{Deserialize, Serialize};

/// A place in a list: which page to ask for, and how many of its items to skip.
///
/// Serialise it to resume a stream in another process. What changes meanwhile matters:
///
/// - Behind a cursor that stands for a record, whole pages neither miss nor repeat a record: read by
///   [`Pages`](super::Pages) and store the position after each page's work is done.
/// - Within a page, which is where [`Items`](super::Items) may stand, items are counted: one that is
///   removed before the place moves another out of sight, one that is inserted there brings the last one again.
/// - Pages by number are counted from the start of the list, so that the same holds for all records before
///   the place, with or without a resumption. Sort by what does not change, and so that new records come last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    pub(crate) at: At,
    #[serde(default, skip_serializing_if = "is_zero")]
    pub(crate) skip: usize,
}

/// Which page to ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum At {
    /// The first page, however it is asked for.
    Start,
    /// The page of this number.
    Page(u64),
    /// After this many items.
    Offset(u64),
    /// After the page that gave this cursor.
    Cursor(String),
    /// At this address, from a `Link` header.
    Address(String),
}

impl Position {
    pub(crate) fn new(at: At) -> Self {
        Self { at, skip: 0 }
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_zero(skip: &usize) -> bool {
    *skip == 0
}
