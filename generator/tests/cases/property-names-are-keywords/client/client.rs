// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Words;
use super::operations;

/// A client of Words; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Words>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Words> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `words`.
    pub fn words(&self) -> operations::words::WordsApi {
        operations::words::WordsApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Words>> for Client {
    fn from(client: codegen::Client<Words>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Words>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
