// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`ResultModel`].

use shopwright::codegen;

/// `ResultModel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResultModel {
    /// `ok`.
    pub ok: Option<String>,
}

codegen::record!(received ResultModel {
    0 ok "ok" optional,
});
