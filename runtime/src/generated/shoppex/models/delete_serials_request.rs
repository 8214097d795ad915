// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`DeleteSerialsRequest`].

use crate::codegen;

/// From the example.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSerialsRequest {
    /// `serial_ids`.
    pub serial_ids: Option<Vec<String>>,
}

impl DeleteSerialsRequest {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { serial_ids: None }
    }

    /// Sets `serial_ids`.
    pub fn serial_ids(mut self, serial_ids: Vec<String>) -> Self {
        self.serial_ids = Some(serial_ids);
        self
    }
}

impl Default for DeleteSerialsRequest {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent DeleteSerialsRequest {
    0 serial_ids "serial_ids" optional,
});
