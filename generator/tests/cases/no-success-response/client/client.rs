// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Doors;
use super::operations;

/// A client of Doors; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Doors>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Doors> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `doors`.
    pub fn doors(&self) -> operations::doors::DoorsApi {
        operations::doors::DoorsApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Doors>> for Client {
    fn from(client: codegen::Client<Doors>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Doors>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
