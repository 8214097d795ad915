// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`UpdateLicenseRequest`].

use crate::codegen::{self, DateTime, Map, Rfc3339, Utc, Value};

/// From the example; the page only says the body is an object.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateLicenseRequest {
    /// `expires_at`.
    pub expires_at: Option<DateTime<Utc>>,
    /// `hardware_id`.
    pub hardware_id: Option<String>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

impl UpdateLicenseRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            expires_at: None,
            hardware_id: None,
            additional: Map::new(),
        }
    }

    /// Sets `expires_at`.
    pub fn expires_at(mut self, expires_at: DateTime<Utc>) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// Sets `hardware_id`.
    pub fn hardware_id(mut self, hardware_id: impl Into<String>) -> Self {
        self.hardware_id = Some(hardware_id.into());
        self
    }
}

impl Default for UpdateLicenseRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent UpdateLicenseRequest {
    0 expires_at "expires_at" optional as Option<Rfc3339>,
    1 hardware_id "hardware_id" optional,
    ..additional,
});
