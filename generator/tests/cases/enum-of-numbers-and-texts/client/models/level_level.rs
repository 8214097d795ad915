// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`LevelLevel`].

use shopwright::codegen;

/// Values of `LevelLevel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LevelLevel {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// `10`.
    Value10,
    /// A value that is newer than this crate.
    Unrecognized(i64),
}

codegen::integer_enum!(sent LevelLevel {
    Value1 = 1,
    Value2 = 2,
    Value10 = 10,
});
