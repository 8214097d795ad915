// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`D`].

use shopwright::codegen;

/// `D`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct D {
    /// `key`.
    pub key: Option<String>,
    /// `map`.
    pub map: Option<String>,
}

impl D {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { key: None, map: None }
    }

    /// Sets `key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `map`.
    pub fn map(mut self, map: impl Into<String>) -> Self {
        self.map = Some(map.into());
        self
    }
}

impl Default for D {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(both D {
    0 key "key" optional,
    1 map "map" optional,
});
