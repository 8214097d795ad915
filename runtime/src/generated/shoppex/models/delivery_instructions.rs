// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`DeliveryInstructions`].

use crate::codegen;

/// What the buyer is asked for at checkout.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeliveryInstructions {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `max_length`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub max_length: Option<i64>,
    /// `required`.
    pub required: Option<bool>,
}

codegen::record!(received DeliveryInstructions {
    0 enabled "enabled" optional,
    1 label "label" optional,
    2 max_length "max_length" optional,
    3 required "required" optional,
});
