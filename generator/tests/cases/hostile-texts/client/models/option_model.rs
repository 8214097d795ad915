// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`OptionModel`] and the types inside it.

use shopwright::codegen;

/// Option
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OptionModel {
    /// Option
    pub option: Option<OptionOption>,
}

codegen::record!(received OptionModel {
    0 option "Option" optional,
});

/// Option
#[derive(Clone)]
#[non_exhaustive]
pub enum OptionOption {
    /// `Option`.
    Option,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received OptionOption {
    Option = "Option",
    Plain = "plain",
});
