// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Order`].

use crate::codegen::{self, BTreeMap, DateTime, Decimal, Exact, Rfc3339, Utc};
use super::OrderLineItem;

/// A customer order.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Courier name, e.g. steadfast or pathao.
    ///
    /// Concluded, not stated by the API's documentation.
    pub courier: Option<String>,
    /// Courier-side identifier.
    ///
    /// Concluded, not stated by the API's documentation.
    pub courier_id: Option<String>,
    /// Creation time.
    pub created_at: DateTime<Utc>,
    /// Discount taken off, in the store currency.
    pub discount: Decimal,
    /// Payment state, e.g. paid.
    ///
    /// Concluded, not stated by the API's documentation.
    pub financial_status: Option<String>,
    /// Fulfilment state, e.g. unfulfilled.
    ///
    /// Concluded, not stated by the API's documentation.
    pub fulfillment_status: Option<String>,
    /// Amount due, in the store currency. The currency code is on the store, not on the order.
    pub grand_total: Decimal,
    /// Order lines. Sent by filter_orders; whether list_orders and get_order send them was not
    /// visible.
    ///
    /// Concluded, not stated by the API's documentation.
    pub items: Option<Vec<OrderLineItem>>,
    /// The calling app's metafields, keyed `namespace.key`. Sent by filter_orders.
    ///
    /// Concluded, not stated by the API's documentation.
    pub metafields: Option<BTreeMap<String, Option<String>>>,
    /// Customer note.
    ///
    /// Concluded, not stated by the API's documentation.
    pub note: Option<String>,
    /// Platform-wide order identifier.
    pub order_id: i64,
    /// Lifecycle state. Seen in sources: pending, confirmed, processing, shipped, delivered,
    /// completed, cancelled, hold, refunded. Not a closed list.
    pub order_status: String,
    /// Payment method key, e.g. cod.
    ///
    /// Concluded, not stated by the API's documentation.
    pub payment_method: Option<String>,
    /// Shipping charge, in the store currency.
    pub shipping: Decimal,
    /// Owning store.
    pub store_id: i64,
    /// Order number shown to the merchant; runs per store.
    ///
    /// Concluded, not stated by the API's documentation.
    pub store_serial_order_no: Option<String>,
    /// Sum of the lines, in the store currency.
    pub sub_total: Decimal,
    /// Tax, in the store currency.
    pub tax: Decimal,
    /// Courier tracking code.
    ///
    /// Concluded, not stated by the API's documentation.
    pub tracking_code: Option<String>,
    /// Last change time.
    pub updated_at: DateTime<Utc>,
    /// Customer who placed it.
    ///
    /// Concluded, not stated by the API's documentation.
    pub user_id: Option<i64>,
}

codegen::record!(received Order {
    0 courier "courier" optional,
    1 courier_id "courier_id" optional,
    2 created_at "created_at" required as Rfc3339,
    3 discount "discount" required as Exact,
    4 financial_status "financial_status" optional,
    5 fulfillment_status "fulfillment_status" optional,
    6 grand_total "grand_total" required as Exact,
    7 items "items" optional,
    8 metafields "metafields" optional,
    9 note "note" optional,
    10 order_id "order_id" required,
    11 order_status "order_status" required,
    12 payment_method "payment_method" optional,
    13 shipping "shipping" required as Exact,
    14 store_id "store_id" required,
    15 store_serial_order_no "store_serial_order_no" optional,
    16 sub_total "sub_total" required as Exact,
    17 tax "tax" required as Exact,
    18 tracking_code "tracking_code" optional,
    19 updated_at "updated_at" required as Rfc3339,
    20 user_id "user_id" optional,
});
