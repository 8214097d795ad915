// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Old;
use super::operations;

/// A client of Old; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Old>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Old> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `pets`.
    pub fn pets(&self) -> operations::pets::Pets {
        operations::pets::Pets::new(self.0.clone())
    }
}

impl From<codegen::Client<Old>> for Client {
    fn from(client: codegen::Client<Old>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Old>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
