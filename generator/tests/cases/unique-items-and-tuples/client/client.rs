// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Lists;
use super::operations;

/// A client of Lists; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Lists>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Lists> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `lists`.
    pub fn lists(&self) -> operations::lists::ListsApi {
        operations::lists::ListsApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Lists>> for Client {
    fn from(client: codegen::Client<Lists>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Lists>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
