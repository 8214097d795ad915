// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Tickets;
use super::operations;

/// A client of Tickets; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Tickets>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Tickets> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `tickets`.
    pub fn tickets(&self) -> operations::tickets::TicketsApi {
        operations::tickets::TicketsApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Tickets>> for Client {
    fn from(client: codegen::Client<Tickets>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Tickets>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
