// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::ValueService;
use super::operations;

/// A client of Value; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<ValueService>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<ValueService> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `value`.
    pub fn value(&self) -> operations::value::ValueApi {
        operations::value::ValueApi::new(self.0.clone())
    }
}

impl From<codegen::Client<ValueService>> for Client {
    fn from(client: codegen::Client<ValueService>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<ValueService>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
