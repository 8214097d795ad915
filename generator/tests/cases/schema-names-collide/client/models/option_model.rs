// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`OptionModel`].

use shopwright::codegen;

/// `OptionModel`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OptionModel {
    /// `some`.
    pub some: Option<String>,
}

codegen::record!(received OptionModel {
    0 some "some" optional,
});
