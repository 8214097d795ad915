// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Alike;
use super::operations;

/// A client of Alike; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Alike>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Alike> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `alike`.
    pub fn alike(&self) -> operations::alike::AlikeApi {
        operations::alike::AlikeApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Alike>> for Client {
    fn from(client: codegen::Client<Alike>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Alike>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
