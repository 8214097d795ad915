// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Hooks;
use super::operations;

/// A client of Hooks; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Hooks>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Hooks> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `hooks`.
    pub fn hooks(&self) -> operations::hooks::HooksApi {
        operations::hooks::HooksApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Hooks>> for Client {
    fn from(client: codegen::Client<Hooks>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Hooks>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
