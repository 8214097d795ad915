// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Maps;
use super::operations;

/// A client of Maps; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Maps>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Maps> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `maps`.
    pub fn maps(&self) -> operations::maps::MapsApi {
        operations::maps::MapsApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Maps>> for Client {
    fn from(client: codegen::Client<Maps>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Maps>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
