// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`GroupProduct`].

use crate::codegen::{self, Decimal, Exact, Value};

/// `GroupProduct`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupProduct {
    /// `currency`.
    pub currency: Option<String>,
    /// Custom values attached to a sale. Seen as null, as a name-to-value object, and as an
    /// array, so no type is fixed here.
    ///
    /// Concluded, not stated by the API's documentation.
    pub custom_fields: Option<Value>,
    /// `price`.
    pub price: Option<Decimal>,
    /// `price_display`.
    pub price_display: Option<Decimal>,
    /// `stock`.
    ///
    /// Concluded, not stated by the API's documentation.
    pub stock: Option<i64>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
    pub kind: Option<String>,
    /// `uniqid`.
    pub uniqid: Option<String>,
}

codegen::record!(received GroupProduct {
    0 currency "currency" optional,
    1 custom_fields "custom_fields" optional,
    2 price "price" optional as Option<Exact>,
    3 price_display "price_display" optional as Option<Exact>,
    4 stock "stock" optional,
    5 title "title" optional,
    6 kind "type" optional,
    7 uniqid "uniqid" optional,
});
