// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ProductSerial`].

use crate::codegen::{self, DateTime, Rfc3339, Secret, Utc};

/// One unsold code in the inventory.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductSerial {
    /// `created_at`.
    pub created_at: Option<DateTime<Utc>>,
    /// `id`.
    pub id: Option<String>,
    /// `serial`.
    pub serial: Option<Secret>,
    /// `variant_id`.
    pub variant_id: Option<String>,
    /// `variant_title`.
    pub variant_title: Option<String>,
}

codegen::record!(received ProductSerial {
    0 created_at "created_at" optional as Option<Rfc3339>,
    1 id "id" optional,
    2 serial "serial" optional,
    3 variant_id "variant_id" optional,
    4 variant_title "variant_title" optional,
});
