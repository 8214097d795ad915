// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`PurchaseOrderItemInput`].

use crate::codegen;

/// One line of a purchase order.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PurchaseOrderItemInput {
    /// Unit cost in minor units (paisa), unlike every other amount of this API.
    pub cost_price: Option<i64>,
    /// Units ordered.
    pub quantity: Option<i64>,
    /// Variant ordered.
    pub sku_id: Option<i64>,
}

impl PurchaseOrderItemInput {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            cost_price: None,
            quantity: None,
            sku_id: None,
        }
    }

    /// Sets `cost_price`.
    pub fn cost_price(mut self, cost_price: i64) -> Self {
        self.cost_price = Some(cost_price);
        self
    }

    /// Sets `quantity`.
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets `sku_id`.
    pub fn sku_id(mut self, sku_id: i64) -> Self {
        self.sku_id = Some(sku_id);
        self
    }
}

impl Default for PurchaseOrderItemInput {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent PurchaseOrderItemInput {
    0 cost_price "cost_price" optional,
    1 quantity "quantity" optional,
    2 sku_id "sku_id" optional,
});
