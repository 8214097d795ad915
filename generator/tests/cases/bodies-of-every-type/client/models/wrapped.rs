// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Wrapped`].

use shopwright::codegen;
use super::Thing;

/// `Wrapped`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Wrapped {
    /// `data`.
    pub data: Thing,
}

impl Wrapped {
    /// Makes a value of what is required.
    pub fn new(data: Thing) -> Self {
        Self { data }
    }
}

codegen::record!(sent Wrapped {
    0 data "data" required,
});
