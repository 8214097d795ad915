// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Trees;
use super::operations;

/// A client of Trees; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Trees>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Trees> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `trees`.
    pub fn trees(&self) -> operations::trees::TreesApi {
        operations::trees::TreesApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Trees>> for Client {
    fn from(client: codegen::Client<Trees>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Trees>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
