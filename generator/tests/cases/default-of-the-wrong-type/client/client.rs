// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Pages;
use super::operations;

/// A client of Pages; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Pages>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Pages> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `pages`.
    pub fn pages(&self) -> operations::pages::PagesApi {
        operations::pages::PagesApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Pages>> for Client {
    fn from(client: codegen::Client<Pages>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Pages>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
