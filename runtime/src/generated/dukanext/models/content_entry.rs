// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ContentEntry`].

use crate::codegen::{self, DateTime, Map, Rfc3339, Utc, Value};

/// Published content record. The fields the merchant defined are spread next to _id and
/// updatedAt.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/content>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContentEntry {
    /// `_id`.
    pub id: String,
    /// `updatedAt`.
    pub updated_at: DateTime<Utc>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received ContentEntry {
    0 id "_id" required,
    1 updated_at "updatedAt" required as Rfc3339,
    ..additional,
});
