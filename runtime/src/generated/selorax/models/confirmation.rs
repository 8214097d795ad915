// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Confirmation`].

use crate::codegen::{self, Map, Value};

/// Success body where no payload is documented.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Confirmation {
    /// Not documented for this endpoint.
    pub data: Option<Map<String, Value>>,
    /// Short confirmation text.
    pub message: Option<String>,
    /// HTTP status repeated in the body.
    pub status: Option<i64>,
}

codegen::record!(received Confirmation {
    0 data "data" optional,
    1 message "message" optional,
    2 status "status" optional,
});
