// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::MixService;
use super::operations;

/// A client of Mix; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<MixService>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<MixService> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `mix`.
    pub fn mix(&self) -> operations::mix::MixApi {
        operations::mix::MixApi::new(self.0.clone())
    }
}

impl From<codegen::Client<MixService>> for Client {
    fn from(client: codegen::Client<MixService>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<MixService>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
