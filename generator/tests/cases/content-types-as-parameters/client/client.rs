// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Listed;
use super::operations;

/// A client of Listed; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Listed>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Listed> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `free`.
    pub fn free(&self) -> operations::free::Free {
        operations::free::Free::new(self.0.clone())
    }

    /// Operations of the group `things`.
    pub fn things(&self) -> operations::things::Things {
        operations::things::Things::new(self.0.clone())
    }
}

impl From<codegen::Client<Listed>> for Client {
    fn from(client: codegen::Client<Listed>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Listed>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
