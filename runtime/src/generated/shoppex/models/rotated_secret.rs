// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`RotatedSecret`].

use crate::codegen::{self, Map, Secret, Value};

/// The webhook's new secret. The page does not show the answer.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RotatedSecret {
    /// The new secret, shown once.
    ///
    /// Concluded, not stated by the API's documentation.
    pub secret: Option<Secret>,
    /// The new secret under the name that payments have for theirs.
    ///
    /// Concluded, not stated by the API's documentation.
    pub webhook_secret: Option<Secret>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received RotatedSecret {
    0 secret "secret" optional,
    1 webhook_secret "webhook_secret" optional,
    ..additional,
});
