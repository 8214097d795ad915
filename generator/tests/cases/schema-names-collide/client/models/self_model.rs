// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`SelfModel`].

use shopwright::codegen;

/// `SelfModel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SelfModel {
    /// `me`.
    pub me: Option<String>,
}

codegen::record!(received SelfModel {
    0 me "me" optional,
});
