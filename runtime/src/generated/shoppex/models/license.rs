// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`License`].

use crate::codegen::{self, DateTime, Rfc3339, Secret, Utc};
use super::LicenseStatus;

/// A licence key. The earlier page shows the three times as numbers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct License {
    /// Named in the licence tutorial, not in the endpoint example.
    ///
    /// Concluded, not stated by the API's documentation.
    pub allowed_ips: Option<Vec<String>>,
    /// `created_at`.
    pub created_at: Option<DateTime<Utc>>,
    /// `expires_at`.
    pub expires_at: Option<DateTime<Utc>>,
    /// `hardware_id`.
    pub hardware_id: Option<String>,
    /// Named in the licence tutorial, not in the endpoint example.
    ///
    /// Concluded, not stated by the API's documentation.
    pub hwid_pending: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `invoice_id`.
    pub invoice_id: Option<String>,
    /// `license_key`.
    pub license_key: Option<Secret>,
    /// Named in the licence tutorial, not in the endpoint example.
    ///
    /// Concluded, not stated by the API's documentation.
    pub max_uses: Option<i64>,
    /// `product_id`.
    pub product_id: Option<String>,
    /// `shop_id`.
    pub shop_id: Option<String>,
    /// Named in the licence tutorial, not in the endpoint example.
    ///
    /// Concluded, not stated by the API's documentation.
    pub status: Option<LicenseStatus>,
    /// `uniqid`.
    pub uniqid: Option<String>,
    /// `updated_at`.
    pub updated_at: Option<DateTime<Utc>>,
    /// `uses`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub uses: Option<i64>,
}

codegen::record!(received License {
    0 allowed_ips "allowed_ips" optional,
    1 created_at "created_at" optional as Option<Rfc3339>,
    2 expires_at "expires_at" optional as Option<Rfc3339>,
    3 hardware_id "hardware_id" optional,
    4 hwid_pending "hwid_pending" optional,
    5 id "id" optional,
    6 invoice_id "invoice_id" optional,
    7 license_key "license_key" optional,
    8 max_uses "max_uses" optional,
    9 product_id "product_id" optional,
    10 shop_id "shop_id" optional,
    11 status "status" optional,
    12 uniqid "uniqid" optional,
    13 updated_at "updated_at" optional as Option<Rfc3339>,
    14 uses "uses" optional,
});
