// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreatePurchaseOrderRequest`].

use crate::codegen;
use super::PurchaseOrderItemInput;

/// Purchase order to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePurchaseOrderRequest {
    /// Lines.
    pub items: Vec<PurchaseOrderItemInput>,
    /// Receiving location.
    pub location_id: i64,
    /// Supplier.
    pub supplier_id: i64,
}

impl CreatePurchaseOrderRequest {
    /// Makes a value of what is required.
    pub fn new(
        supplier_id: i64,
        location_id: i64,
        items: Vec<PurchaseOrderItemInput>,
    ) -> Self {
        Self {
            items,
            location_id,
            supplier_id,
        }
    }
}

codegen::record!(sent CreatePurchaseOrderRequest {
    0 items "items" required,
    1 location_id "location_id" required,
    2 supplier_id "supplier_id" required,
});
