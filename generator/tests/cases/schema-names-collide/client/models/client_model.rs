// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`ClientModel`].

use shopwright::codegen;

/// `ClientModel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClientModel {
    /// `name`.
    pub name: Option<String>,
}

codegen::record!(received ClientModel {
    0 name "name" optional,
});
