// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Pets;
use super::operations;

/// A client of Pets; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Pets>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Pets> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `pets`.
    pub fn pets(&self) -> operations::pets::PetsApi {
        operations::pets::PetsApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Pets>> for Client {
    fn from(client: codegen::Client<Pets>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Pets>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
