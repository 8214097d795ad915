// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`É`] and the types inside it.

use shopwright::codegen;

/// é
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct É {
    /// é
    pub é: Option<ÉÉ>,
}

codegen::record!(received É {
    0 é "é" optional,
});

/// é
#[derive(Clone)]
#[non_exhaustive]
pub enum ÉÉ {
    /// `é`.
    É,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received ÉÉ {
    É = "é",
    Plain = "plain",
});
