//! The names by which APIs call the parts of paging, in words.

use crate::naming::words::words;

pub(super) const PAGE: [&str; 4] = ["page", "page number", "page num", "page no"];
pub(super) const LIMIT: [&str; 9] = [
    "limit",
    "per page",
    "page size",
    "page limit",
    "size",
    "max results",
    "page count",
    "take",
    "top",
];
pub(super) const OFFSET: [&str; 3] = ["offset", "skip", "page offset"];
pub(super) const CURSOR: [&str; 10] = [
    "cursor",
    "after",
    "page token",
    "next token",
    "next cursor",
    "continuation token",
    "page cursor",
    "after cursor",
    "next page token",
    "starting token",
];
pub(super) const ITEMS: [&str; 12] = [
    "data", "items", "results", "records", "list", "entries", "values", "rows", "content",
    "objects", "elements", "hits",
];
pub(super) const NEXT_CURSOR: [&str; 9] = [
    "next cursor",
    "next page token",
    "next token",
    "continuation token",
    "end cursor",
    "cursor",
    "next page cursor",
    "next continuation token",
    "after",
];
pub(super) const HAS_MORE: [&str; 5] = [
    "has more",
    "has next",
    "has next page",
    "more",
    "has more pages",
];
pub(super) const TOTAL: [&str; 8] = [
    "total",
    "total count",
    "total items",
    "total results",
    "total records",
    "total elements",
    "total rows",
    "item count",
];
/// Objects that hold what is said about a page.
pub(super) const HOLDERS: [&str; 9] = [
    "meta",
    "metadata",
    "pagination",
    "paging",
    "page info",
    "page",
    "paginator",
    "cursors",
    "response metadata",
];

/// Compares by words, so that `nextCursor`, `next_cursor` and `next-cursor` are the same.
pub(super) fn is_one_of(name: &str, names: &[&str]) -> bool {
    let name = words(name.trim_start_matches(['_', '$', '@'])).join(" ");
    names.contains(&name.as_str())
}
