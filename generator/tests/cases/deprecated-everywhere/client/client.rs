// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::OldService;
use super::operations;

/// A client of Old; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<OldService>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<OldService> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `old`.
    pub fn old(&self) -> operations::old::OldApi {
        operations::old::OldApi::new(self.0.clone())
    }
}

impl From<codegen::Client<OldService>> for Client {
    fn from(client: codegen::Client<OldService>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<OldService>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
