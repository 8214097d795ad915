// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`PickupLocation`].

use crate::codegen::{self, Decimal, Exact, Map, Value};

/// Member names are documented, their types are assumed.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/orders>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PickupLocation {
    /// `_id`.
    pub id: String,
    /// `buildingName`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub building_name: Option<String>,
    /// `description`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub description: Option<String>,
    /// `fee`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub fee: Option<Decimal>,
    /// `mapUrl`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub map_url: Option<String>,
    /// `name`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub name: Option<String>,
    /// Type not shown.
    ///
    /// Concluded, not stated by the API's documentation.
    pub opening_hours: Option<Value>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received PickupLocation {
    0 id "_id" required,
    1 building_name "buildingName" optional,
    2 description "description" optional,
    3 fee "fee" optional as Option<Exact>,
    4 map_url "mapUrl" optional,
    5 name "name" optional,
    6 opening_hours "openingHours" optional,
    ..additional,
});
