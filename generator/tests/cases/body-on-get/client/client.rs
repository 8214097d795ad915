// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Search;
use super::operations;

/// A client of Search; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Search>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Search> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `search`.
    pub fn search(&self) -> operations::search::SearchApi {
        operations::search::SearchApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Search>> for Client {
    fn from(client: codegen::Client<Search>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Search>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
