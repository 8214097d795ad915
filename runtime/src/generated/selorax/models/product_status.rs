// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ProductStatus`].

use crate::codegen;

/// Values of `ProductStatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductStatus {
    /// `active`.
    Active,
    /// `inactive`.
    Inactive,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(sent ProductStatus {
    Active = "active",
    Inactive = "inactive",
});
