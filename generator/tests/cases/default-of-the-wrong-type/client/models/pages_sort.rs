// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`PagesSort`].

use shopwright::codegen;

/// Values of `PagesSort`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PagesSort {
    /// `up`.
    Up,
    /// `down`.
    Down,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(sent PagesSort {
    Up = "up",
    Down = "down",
});
