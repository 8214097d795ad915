// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Other`].

use shopwright::codegen;

/// `Other`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Other {
    /// `number`.
    pub number: i64,
}

impl Other {
    /// Makes a value of what is required.
    pub fn new(number: i64) -> Self {
        Self { number }
    }
}

codegen::record!(sent Other {
    0 number "number" required,
});
