// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Numbers;
use super::operations;

/// A client of Numbers; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Numbers>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Numbers> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `numbers`.
    pub fn numbers(&self) -> operations::numbers::NumbersApi {
        operations::numbers::NumbersApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Numbers>> for Client {
    fn from(client: codegen::Client<Numbers>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Numbers>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
