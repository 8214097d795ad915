// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`OrderWebhookData`].

use crate::codegen::{self, Decimal, Exact};

/// `data` of order.created and order.updated. The field table was visible only down to
/// tracking_id for order.created; order.updated is assumed equal.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderWebhookData {
    /// Name from the delivery address, else from the profile.
    pub customer_name: Option<String>,
    /// Phone from the delivery address, else from the profile.
    pub customer_phone: Option<String>,
    /// Order identifier.
    pub order_id: i64,
    /// Order number shown to the merchant.
    pub order_number: Option<String>,
    /// Order status.
    pub status: Option<String>,
    /// Store name.
    pub store_name: Option<String>,
    /// Grand total in the store currency.
    pub total: Option<Decimal>,
    /// Courier tracking code.
    pub tracking_id: Option<String>,
}

codegen::record!(received OrderWebhookData {
    0 customer_name "customer_name" optional,
    1 customer_phone "customer_phone" optional,
    2 order_id "order_id" required,
    3 order_number "order_number" optional,
    4 status "status" optional,
    5 store_name "store_name" optional,
    6 total "total" optional as Option<Exact>,
    7 tracking_id "tracking_id" optional,
});
