// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Texts;
use super::operations;

/// A client of / Texts /*; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Texts>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Texts> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `texts`.
    pub fn texts(&self) -> operations::texts::TextsApi {
        operations::texts::TextsApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Texts>> for Client {
    fn from(client: codegen::Client<Texts>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Texts>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
