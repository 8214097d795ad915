// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`AddReviewReply`].

use crate::codegen::{self, Value};

/// `AddReviewReply`.
///
/// Concluded, not stated by the API's documentation.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/reviews>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddReviewReply {
    /// Reply not visible in the sources.
    ///
    /// Concluded, not stated by the API's documentation.
    pub data: Option<Value>,
    /// Marks the reply as successful.
    pub status: Option<String>,
}

codegen::record!(received AddReviewReply {
    0 data "data" optional,
    1 status "status" optional,
});
