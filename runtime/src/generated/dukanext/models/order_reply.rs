// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`OrderReply`].

use crate::codegen::{self, Map, Value};

/// `OrderReply`.
///
/// Concluded, not stated by the API's documentation.
///
/// [source](<https://docs.dukanext.co.ke/docs/concepts/authentication>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderReply {
    /// Shape not visible in the sources; expected to resemble Order.
    ///
    /// Concluded, not stated by the API's documentation.
    pub data: Option<Map<String, Value>>,
    /// Marks the reply as successful.
    pub status: String,
}

codegen::record!(received OrderReply {
    0 data "data" optional,
    1 status "status" required,
});
