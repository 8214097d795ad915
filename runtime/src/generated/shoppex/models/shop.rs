// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Shop`].

use crate::codegen::{self, Map, Value};

/// Shop behind the token. Only two field names are known: store_name (SDK example) and name
/// (SDK test).
///
/// Concluded, not stated by the API's documentation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Shop {
    /// `name`.
    pub name: Option<String>,
    /// `store_name`.
    pub store_name: Option<String>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received Shop {
    0 name "name" optional,
    1 store_name "store_name" optional,
    ..additional,
});
