// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ProductSort`].

use crate::codegen;

/// Values of `ProductSort`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductSort {
    /// `A-Z`.
    NameAscending,
    /// `Z-A`.
    NameDescending,
    /// `RECENT`.
    Newest,
    /// `OLD`.
    Oldest,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(sent ProductSort {
    NameAscending = "A-Z",
    NameDescending = "Z-A",
    Newest = "RECENT",
    Oldest = "OLD",
});
