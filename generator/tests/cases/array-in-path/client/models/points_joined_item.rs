// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`PointsJoinedItem`].

use shopwright::codegen;

/// Values of `PointsJoinedItem`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PointsJoinedItem {
    /// `red`.
    Red,
    /// `green`.
    Green,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(sent PointsJoinedItem {
    Red = "red",
    Green = "green",
});
