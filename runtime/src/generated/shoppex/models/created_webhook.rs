// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreatedWebhook`].

use crate::codegen::{self, Map, Secret, Value};

/// The earlier page shows only id; later versions probably return the whole webhook and its
/// secret.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedWebhook {
    /// `id`.
    pub id: Option<String>,
    /// Signs the deliveries; shown once, if it comes at all.
    ///
    /// Concluded, not stated by the API's documentation.
    pub secret: Option<Secret>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received CreatedWebhook {
    0 id "id" optional,
    1 secret "secret" optional,
    ..additional,
});
