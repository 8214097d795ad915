// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ShopHealth`].

use crate::codegen;

/// Flat reply without a data member.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/settings>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShopHealth {
    /// Shop id.
    pub id: String,
    /// Shop name.
    pub name: String,
    /// Not success: this endpoint has its own form.
    pub status: String,
}

codegen::record!(received ShopHealth {
    0 id "id" required,
    1 name "name" required,
    2 status "status" required,
});
