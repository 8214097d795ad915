// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Long;
use super::operations;

/// A client of Long; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Long>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Long> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `long`.
    pub fn long(&self) -> operations::long::LongApi {
        operations::long::LongApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Long>> for Client {
    fn from(client: codegen::Client<Long>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Long>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
