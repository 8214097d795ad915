// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`OrderStatusWebhookData`].

use crate::codegen::{self, Decimal, Exact};

/// `data` of order.status_changed. The custom-apps example carries only order_id, status,
/// customer_name and customer_phone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderStatusWebhookData {
    /// Name from the delivery address, else from the profile.
    pub customer_name: Option<String>,
    /// Phone from the delivery address, else from the profile.
    pub customer_phone: Option<String>,
    /// Order identifier.
    pub order_id: i64,
    /// Order number shown to the merchant.
    pub order_number: Option<String>,
    /// Status before the change.
    pub previous_status: Option<String>,
    /// New status.
    pub status: String,
    /// Store name.
    pub store_name: Option<String>,
    /// Grand total in the store currency.
    pub total: Option<Decimal>,
    /// Courier tracking code.
    pub tracking_id: Option<String>,
}

codegen::record!(received OrderStatusWebhookData {
    0 customer_name "customer_name" optional,
    1 customer_phone "customer_phone" optional,
    2 order_id "order_id" required,
    3 order_number "order_number" optional,
    4 previous_status "previous_status" optional,
    5 status "status" required,
    6 store_name "store_name" optional,
    7 total "total" optional as Option<Exact>,
    8 tracking_id "tracking_id" optional,
});
