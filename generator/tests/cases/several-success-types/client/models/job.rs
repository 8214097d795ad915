// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Job`].

use shopwright::codegen;

/// `Job`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// `id`.
    pub id: Option<String>,
}

codegen::record!(received Job {
    0 id "id" optional,
});
