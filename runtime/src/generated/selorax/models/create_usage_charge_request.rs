// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateUsageChargeRequest`].

use crate::codegen::{self, Decimal, Exact, Map, Value};

/// Metered charge to create. No idempotency key is documented here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateUsageChargeRequest {
    /// What was consumed.
    pub description: String,
    /// Free key-value data stored with the record.
    pub metadata: Option<Map<String, Value>>,
    /// Units consumed.
    pub quantity: Decimal,
    /// Price per unit in BDT.
    pub unit_price: Decimal,
}

impl CreateUsageChargeRequest {
    /// Makes a value of what is required.
    pub fn new(
        description: impl Into<String>,
        quantity: impl Into<Decimal>,
        unit_price: impl Into<Decimal>,
    ) -> Self {
        Self {
            description: description.into(),
            metadata: None,
            quantity: quantity.into(),
            unit_price: unit_price.into(),
        }
    }

    /// Sets `metadata`.
    pub fn metadata(mut self, metadata: Map<String, Value>) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

codegen::record!(sent CreateUsageChargeRequest {
    0 description "description" required,
    1 metadata "metadata" optional,
    2 quantity "quantity" required as Exact,
    3 unit_price "unit_price" required as Exact,
});
