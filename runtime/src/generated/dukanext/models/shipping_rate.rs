// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ShippingRate`].

use crate::codegen::{self, Decimal, Exact, Map, Value};

/// Member names are documented, their types are assumed.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/orders>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShippingRate {
    /// `_id`.
    pub id: String,
    /// `description`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub description: Option<String>,
    /// `price`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub price: Option<Decimal>,
    /// `title`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub title: Option<String>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received ShippingRate {
    0 id "_id" required,
    1 description "description" optional,
    2 price "price" optional as Option<Exact>,
    3 title "title" optional,
    ..additional,
});
