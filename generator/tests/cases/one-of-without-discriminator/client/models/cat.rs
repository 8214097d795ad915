// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Cat`].

use shopwright::codegen;

/// `Cat`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `claws`.
    pub claws: i64,
}

impl Cat {
    /// Makes a value of what is required.
    pub fn new(claws: i64) -> Self {
        Self { claws }
    }
}

codegen::record!(both Cat {
    0 claws "claws" required,
});
