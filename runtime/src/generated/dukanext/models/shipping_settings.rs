// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ShippingSettings`].

use crate::codegen::{self, Map, Value};
use super::{PickupLocation, ShippingRate};

/// `ShippingSettings`.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/orders>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShippingSettings {
    /// `pickup`.
    pub pickup: Option<Vec<PickupLocation>>,
    /// False when pickup is off.
    pub pickup_active: Option<bool>,
    /// True when the shop takes no delivery address; hide the address fields and the shipping
    /// picker.
    pub remove_address: Option<bool>,
    /// `standard`.
    pub standard: Option<Vec<ShippingRate>>,
    /// False when standard delivery is off.
    pub standard_active: Option<bool>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received ShippingSettings {
    0 pickup "pickup" optional,
    1 pickup_active "pickupActive" optional,
    2 remove_address "removeAddress" optional,
    3 standard "standard" optional,
    4 standard_active "standardActive" optional,
    ..additional,
});
