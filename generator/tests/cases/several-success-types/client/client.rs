// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Jobs;
use super::operations;

/// A client of Jobs; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Jobs>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Jobs> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `jobs`.
    pub fn jobs(&self) -> operations::jobs::JobsApi {
        operations::jobs::JobsApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Jobs>> for Client {
    fn from(client: codegen::Client<Jobs>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Jobs>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
