// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Untitled;

/// A client of Untitled; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Untitled>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Untitled> {
        codegen::ClientBuilder::new()
    }
}

impl From<codegen::Client<Untitled>> for Client {
    fn from(client: codegen::Client<Untitled>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Untitled>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
