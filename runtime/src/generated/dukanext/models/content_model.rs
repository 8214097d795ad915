// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ContentModel`].

use crate::codegen::{self, Value};
use super::{ContentEntry, ContentEntryPage};

/// A page of entries for a collection, one entry for a singleton, null for a singleton with
/// nothing published.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContentModel {
    /// `Collection`.
    Collection(ContentEntryPage),
    /// `Singleton`.
    Singleton(ContentEntry),
    /// A value of a kind that this crate does not know, as it came.
    Unrecognized(Value),
}

codegen::untagged_union!(received ContentModel {
    Collection of ContentEntryPage,
    Singleton of ContentEntry,
});
