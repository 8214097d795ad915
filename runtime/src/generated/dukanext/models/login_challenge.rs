// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`LoginChallenge`].

use crate::codegen;

/// `LoginChallenge`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoginChallenge {
    /// Verification id to send back with the code.
    pub id: String,
}

codegen::record!(received LoginChallenge {
    0 id "id" required,
});
