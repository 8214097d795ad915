// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`DefinitionsPet`].

use shopwright::codegen;

/// `DefinitionsPet`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DefinitionsPet {
    /// `name`.
    pub name: Option<String>,
}

impl DefinitionsPet {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { name: None }
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Default for DefinitionsPet {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(both DefinitionsPet {
    0 name "name" optional,
});
