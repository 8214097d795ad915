// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`OrderListReply`].

use crate::codegen::{self, Value};

/// `OrderListReply`.
///
/// Concluded, not stated by the API's documentation.
///
/// [source](<https://docs.dukanext.co.ke/docs/concepts/authentication>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderListReply {
    /// Shape and paging not visible in the sources.
    ///
    /// Concluded, not stated by the API's documentation.
    pub data: Option<Value>,
    /// Marks the reply as successful.
    pub status: String,
}

codegen::record!(received OrderListReply {
    0 data "data" optional,
    1 status "status" required,
});
