// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`MetafieldResourceType`].

use crate::codegen;

/// Kind of record a metafield hangs on.
#[derive(Clone)]
#[non_exhaustive]
pub enum MetafieldResourceType {
    /// `order`.
    Order,
    /// `product`.
    Product,
    /// `customer`.
    Customer,
    /// `store`.
    Store,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(both MetafieldResourceType {
    Order = "order",
    Product = "product",
    Customer = "customer",
    Store = "store",
});
