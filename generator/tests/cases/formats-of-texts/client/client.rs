// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Formats;
use super::operations;

/// A client of Formats; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Formats>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Formats> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `formats`.
    pub fn formats(&self) -> operations::formats::FormatsApi {
        operations::formats::FormatsApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Formats>> for Client {
    fn from(client: codegen::Client<Formats>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Formats>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
