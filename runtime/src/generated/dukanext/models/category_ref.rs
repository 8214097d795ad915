// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`CategoryRef`].

use crate::codegen;

/// Short category reference embedded in products.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/products>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CategoryRef {
    /// `_id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `slug`.
    pub slug: String,
}

codegen::record!(received CategoryRef {
    0 id "_id" required,
    1 name "name" required,
    2 slug "slug" required,
});
