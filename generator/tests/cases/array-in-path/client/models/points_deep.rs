// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`PointsDeep`].

use shopwright::codegen;

/// `PointsDeep`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PointsDeep {
    /// `from`.
    pub from: Option<i64>,
    /// `to`.
    pub to: Option<Vec<String>>,
}

impl PointsDeep {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { from: None, to: None }
    }

    /// Sets `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.from = Some(from);
        self
    }

    /// Sets `to`.
    pub fn to(mut self, to: Vec<String>) -> Self {
        self.to = Some(to);
        self
    }
}

impl Default for PointsDeep {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(sent PointsDeep {
    0 from "from" optional,
    1 to "to" optional,
});
