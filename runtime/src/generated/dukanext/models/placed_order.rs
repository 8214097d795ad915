// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`PlacedOrder`].

use crate::codegen::{self, Map, Value};
use super::Order;

/// The order itself when the shop has no online payments (see Order). The form used with
/// Pesapal or the Dukanext Wallet could not be seen.
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlacedOrder {
    /// `Order`.
    Order(Order),
    /// `Other`.
    Other(Map<String, Value>),
    /// A value of a kind that this crate does not know, as it came.
    Unrecognized(Value),
}

codegen::untagged_union!(received PlacedOrder {
    Order of Order,
    Other,
});
