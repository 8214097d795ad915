// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`BoxModel`] and the types inside it.

use shopwright::codegen;

/// Box
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BoxModel {
    /// Box
    pub box_: Option<BoxBox>,
}

codegen::record!(received BoxModel {
    0 box_ "Box" optional,
});

/// Box
#[derive(Clone)]
#[non_exhaustive]
pub enum BoxBox {
    /// `Box`.
    Box,
    /// `plain`.
    Plain,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received BoxBox {
    Box = "Box",
    Plain = "plain",
});
