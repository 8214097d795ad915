// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateOrderItem`].

use crate::codegen;

/// `CreateOrderItem`.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateOrderItem {
    /// `delivery_instructions`.
    pub delivery_instructions: Option<String>,
    /// `product_id`.
    pub product_id: Option<String>,
    /// `quantity`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub quantity: Option<i64>,
    /// `variant_id`.
    pub variant_id: Option<String>,
}

impl CreateOrderItem {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            delivery_instructions: None,
            product_id: None,
            quantity: None,
            variant_id: None,
        }
    }

    /// Sets `delivery_instructions`.
    pub fn delivery_instructions(
        mut self,
        delivery_instructions: impl Into<String>,
    ) -> Self {
        self.delivery_instructions = Some(delivery_instructions.into());
        self
    }

    /// Sets `product_id`.
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets `quantity`.
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets `variant_id`.
    pub fn variant_id(mut self, variant_id: impl Into<String>) -> Self {
        self.variant_id = Some(variant_id.into());
        self
    }
}

impl Default for CreateOrderItem {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent CreateOrderItem {
    0 delivery_instructions "delivery_instructions" optional,
    1 product_id "product_id" optional,
    2 quantity "quantity" optional,
    3 variant_id "variant_id" optional,
});
