// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`SelfModel`] and the types inside it.

use shopwright::codegen;

/// Self
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SelfModel {
    /// Self
    pub self_: Option<SelfSelf>,
}

codegen::record!(received SelfModel {
    0 self_ "Self" optional,
});

/// Self
#[derive(Clone)]
#[non_exhaustive]
pub enum SelfSelf {
    /// `Self`.
    SelfValue,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received SelfSelf {
    SelfValue = "Self",
    Plain = "plain",
});
