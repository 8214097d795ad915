// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Empty;
use super::operations;

/// A client of ; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Empty>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Empty> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `status`.
    pub fn status(&self) -> operations::status::Status {
        operations::status::Status::new(self.0.clone())
    }
}

impl From<codegen::Client<Empty>> for Client {
    fn from(client: codegen::Client<Empty>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Empty>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
