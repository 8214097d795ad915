// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`InvoiceProduct`].

use crate::codegen::{self, Decimal, Exact, Map, Value};

/// Product shown inside a single invoice. The source list is cut off, more fields may exist.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvoiceProduct {
    /// `currency`.
    pub currency: Option<String>,
    /// Custom values attached to a sale. Seen as null, as a name-to-value object, and as an
    /// array, so no type is fixed here.
    ///
    /// Concluded, not stated by the API's documentation.
    pub custom_fields: Option<Value>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `price`.
    pub price: Option<Decimal>,
    /// `price_display`.
    pub price_display: Option<Decimal>,
    /// `quantity_max`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub quantity_max: Option<i64>,
    /// `quantity_min`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub quantity_min: Option<i64>,
    /// `stock`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub stock: Option<i64>,
    /// `subtype`.
    pub subtype: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
    pub kind: Option<String>,
    /// `uniqid`.
    pub uniqid: Option<String>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received InvoiceProduct {
    0 currency "currency" optional,
    1 custom_fields "custom_fields" optional,
    2 description "description" optional,
    3 id "id" optional,
    4 price "price" optional as Option<Exact>,
    5 price_display "price_display" optional as Option<Exact>,
    6 quantity_max "quantity_max" optional,
    7 quantity_min "quantity_min" optional,
    8 stock "stock" optional,
    9 subtype "subtype" optional,
    10 title "title" optional,
    11 kind "type" optional,
    12 uniqid "uniqid" optional,
    ..additional,
});
