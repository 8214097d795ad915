// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Hosts;
use super::operations;

/// A client of Hosts; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Hosts>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Hosts> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `x`.
    pub fn x(&self) -> operations::x::X {
        operations::x::X::new(self.0.clone())
    }
}

impl From<codegen::Client<Hosts>> for Client {
    fn from(client: codegen::Client<Hosts>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Hosts>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
