// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`FeePayer`].

use crate::codegen;

/// Who bears the commission and gateway fee; set per app in the developer portal.
#[derive(Clone)]
#[non_exhaustive]
pub enum FeePayer {
    /// `developer`.
    Developer,
    /// `merchant`.
    Merchant,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received FeePayer {
    Developer = "developer",
    Merchant = "merchant",
});
