// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Cars;
use super::operations;

/// A client of Cars; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Cars>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Cars> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `cars`.
    pub fn cars(&self) -> operations::cars::CarsApi {
        operations::cars::CarsApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Cars>> for Client {
    fn from(client: codegen::Client<Cars>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Cars>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
