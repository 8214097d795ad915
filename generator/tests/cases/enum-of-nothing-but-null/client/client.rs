// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Voids;
use super::operations;

/// A client of Voids; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Voids>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Voids> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `voids`.
    pub fn voids(&self) -> operations::voids::VoidsApi {
        operations::voids::VoidsApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Voids>> for Client {
    fn from(client: codegen::Client<Voids>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Voids>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
