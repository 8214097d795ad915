// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Levels;
use super::operations;

/// A client of Levels; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Levels>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Levels> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `levels`.
    pub fn levels(&self) -> operations::levels::LevelsApi {
        operations::levels::LevelsApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Levels>> for Client {
    fn from(client: codegen::Client<Levels>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Levels>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
