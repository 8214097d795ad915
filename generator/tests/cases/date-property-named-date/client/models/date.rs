// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Date`].

use shopwright::codegen;

/// `Date`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Date {
    /// `year`.
    pub year: Option<i64>,
}

codegen::record!(received Date {
    0 year "year" optional,
});
