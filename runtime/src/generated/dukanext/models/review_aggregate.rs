// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`ReviewAggregate`].

use crate::codegen::{self, Decimal, Exact};

/// Raw review roll-up attached to list items.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/products>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReviewAggregate {
    /// Grouping key; null in the example.
    pub id: Option<String>,
    /// `average`.
    pub average: Decimal,
    /// `count`.
    pub count: i64,
}

codegen::record!(received ReviewAggregate {
    0 id "_id" optional,
    1 average "average" required as Exact,
    2 count "count" required,
});
