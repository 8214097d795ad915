// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Things;
use super::operations;

/// A client of Things; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Things>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Things> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `things`.
    pub fn things(&self) -> operations::things::ThingsApi {
        operations::things::ThingsApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Things>> for Client {
    fn from(client: codegen::Client<Things>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Things>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
