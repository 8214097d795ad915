// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`T`].

use shopwright::codegen::{self, Value};
use super::{D, Fields};

/// `T`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum T {
    /// `D`.
    D(D),
    /// `Fields`.
    Fields(Fields),
    /// A value of a kind that this crate does not know, as it came.
    Unrecognized(Value),
}

codegen::untagged_union!(both T {
    D of D,
    Fields of Fields,
});

impl From<D> for T {
    fn from(value: D) -> Self {
        Self::D(value)
    }
}

impl From<Fields> for T {
    fn from(value: Fields) -> Self {
        Self::Fields(value)
    }
}
