// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Letters;
use super::operations;

/// A client of Letters; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Letters>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Letters> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `letters`.
    pub fn letters(&self) -> operations::letters::LettersApi {
        operations::letters::LettersApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Letters>> for Client {
    fn from(client: codegen::Client<Letters>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Letters>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
