// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CheckoutProduct`].

use crate::codegen;

/// The single thing being sold.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckoutProduct {
    /// `name`.
    pub name: Option<String>,
    /// `quantity`.
    pub quantity: Option<i64>,
}

impl CheckoutProduct {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { name: None, quantity: None }
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `quantity`.
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }
}

impl Default for CheckoutProduct {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent CheckoutProduct {
    0 name "name" optional,
    1 quantity "quantity" optional,
});
