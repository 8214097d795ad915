// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UpdatedLicense`].

use crate::codegen::{self, Map, Value};

/// `UpdatedLicense`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatedLicense {
    /// `hardware_id`.
    pub hardware_id: Option<String>,
    /// `uniqid`.
    pub uniqid: Option<String>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received UpdatedLicense {
    0 hardware_id "hardware_id" optional,
    1 uniqid "uniqid" optional,
    ..additional,
});
