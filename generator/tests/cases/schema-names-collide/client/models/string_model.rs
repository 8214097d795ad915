// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`StringModel`].

use shopwright::codegen;

/// `StringModel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StringModel {
    /// `length`.
    pub length: Option<f64>,
}

codegen::record!(received StringModel {
    0 length "length" optional,
});
