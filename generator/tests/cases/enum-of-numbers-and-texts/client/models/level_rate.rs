// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`LevelRate`].

use shopwright::codegen;

/// Values of `LevelRate`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LevelRate {
    /// `0.5`.
    Value0_5,
    /// `1`.
    Value1,
    /// A value that is newer than this crate.
    Unrecognized(f64),
}

codegen::number_enum!(sent LevelRate {
    Value0_5 = 0.5,
    Value1 = 1.0,
});
