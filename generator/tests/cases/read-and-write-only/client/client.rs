// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Ways;
use super::operations;

/// A client of Ways; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Ways>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Ways> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `ways`.
    pub fn ways(&self) -> operations::ways::WaysApi {
        operations::ways::WaysApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Ways>> for Client {
    fn from(client: codegen::Client<Ways>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Ways>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
