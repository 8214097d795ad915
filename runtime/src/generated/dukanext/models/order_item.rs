// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`OrderItem`].

use crate::codegen::{self, Map, Value};

/// `OrderItem`.
///
/// [source](<https://docs.dukanext.co.ke/docs/theme-guide/payment-callbacks>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderItem {
    /// Product _id.
    pub id: String,
    /// `quantity`.
    pub quantity: i64,
    /// `title`.
    pub title: String,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received OrderItem {
    0 id "_id" required,
    1 quantity "quantity" required,
    2 title "title" required,
    ..additional,
});
