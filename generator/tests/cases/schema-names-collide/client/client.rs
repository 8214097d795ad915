// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::ClientService;
use super::operations;

/// A client of Client; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<ClientService>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<ClientService> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `all`.
    pub fn all(&self) -> operations::all::AllApi {
        operations::all::AllApi::new(self.0.clone())
    }
}

impl From<codegen::Client<ClientService>> for Client {
    fn from(client: codegen::Client<ClientService>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<ClientService>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
