// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CreateChargeRequest`].

use crate::codegen::{self, Decimal, Exact, Map, Value};

/// One-time charge to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateChargeRequest {
    /// Price in `currency`.
    pub amount: Decimal,
    /// Currency code. One page makes it optional with this default, another requires it to be
    /// BDT; sending BDT satisfies both.
    ///
    /// Server default: `BDT`.
    pub currency: String,
    /// Longer explanation.
    pub description: Option<String>,
    /// Unique per intended charge; a repeat does not create a second one. How long it is
    /// remembered, and what a repeat with another body gives, is not documented.
    pub idempotency_key: Option<String>,
    /// Free key-value data stored with the record.
    pub metadata: Option<Map<String, Value>>,
    /// Label shown to the merchant.
    pub name: String,
    /// Where the merchant lands after deciding. The reference page requires it, the guide does
    /// not.
    pub return_url: String,
}

impl CreateChargeRequest {
    /// Makes a value of what is required.
    pub fn new(
        name: impl Into<String>,
        amount: impl Into<Decimal>,
        return_url: impl Into<String>,
    ) -> Self {
        Self {
            amount: amount.into(),
            currency: "BDT".to_owned(),
            description: None,
            idempotency_key: None,
            metadata: None,
            name: name.into(),
            return_url: return_url.into(),
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `idempotency_key`.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }

    /// Sets `metadata`.
    pub fn metadata(mut self, metadata: Map<String, Value>) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

codegen::record!(sent CreateChargeRequest {
    0 amount "amount" required as Exact,
    1 currency "currency" required,
    2 description "description" optional,
    3 idempotency_key "idempotency_key" optional,
    4 metadata "metadata" optional,
    5 name "name" required,
    6 return_url "return_url" required,
});
