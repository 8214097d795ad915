// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::名前Service;
use super::operations;

/// A client of 名前; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<名前Service>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<名前Service> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `größe`.
    pub fn größe(&self) -> operations::gruf6udfe::Größe {
        operations::gruf6udfe::Größe::new(self.0.clone())
    }
}

impl From<codegen::Client<名前Service>> for Client {
    fn from(client: codegen::Client<名前Service>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<名前Service>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
