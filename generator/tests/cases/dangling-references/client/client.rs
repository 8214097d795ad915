// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Links;
use super::operations;

/// A client of Links; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Links>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Links> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `links`.
    pub fn links(&self) -> operations::links::LinksApi {
        operations::links::LinksApi::new(self.0.clone())
    }

    /// Operations of the group `other`.
    pub fn other(&self) -> operations::other::Other {
        operations::other::Other::new(self.0.clone())
    }
}

impl From<codegen::Client<Links>> for Client {
    fn from(client: codegen::Client<Links>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Links>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
