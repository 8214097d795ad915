// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ValidateLicenseRequest`].

use crate::codegen::{self, Secret};

/// `ValidateLicenseRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidateLicenseRequest {
    /// Bound to the licence on first use; checked afterwards.
    pub hardware_id: Option<String>,
    /// If absent the address comes from x-forwarded-for or x-real-ip.
    pub ip: Option<String>,
    /// `key`.
    pub key: Secret,
    /// `product_id`.
    pub product_id: String,
}

impl ValidateLicenseRequest {
    /// Makes a value of what is required.
    pub fn new(key: impl Into<Secret>, product_id: impl Into<String>) -> Self {
        Self {
            hardware_id: None,
            ip: None,
            key: key.into(),
            product_id: product_id.into(),
        }
    }

    /// Sets `hardware_id`.
    pub fn hardware_id(mut self, hardware_id: impl Into<String>) -> Self {
        self.hardware_id = Some(hardware_id.into());
        self
    }

    /// Sets `ip`.
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.ip = Some(ip.into());
        self
    }
}

codegen::record!(sent ValidateLicenseRequest {
    0 hardware_id "hardware_id" optional,
    1 ip "ip" optional,
    2 key "key" required,
    3 product_id "product_id" required,
});
