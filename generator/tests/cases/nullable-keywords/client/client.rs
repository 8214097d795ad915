// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Keywords;
use super::operations;

/// A client of Keywords; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Keywords>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Keywords> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `keywords`.
    pub fn keywords(&self) -> operations::keywords::KeywordsApi {
        operations::keywords::KeywordsApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Keywords>> for Client {
    fn from(client: codegen::Client<Keywords>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Keywords>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
