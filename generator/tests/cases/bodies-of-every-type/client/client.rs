// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Files;
use super::operations;

/// A client of Files; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Files>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Files> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `Things`.
    pub fn things(&self) -> operations::things::Things {
        operations::things::Things::new(self.0.clone())
    }

    /// Operations of the group `files`.
    pub fn files(&self) -> operations::files::FilesApi {
        operations::files::FilesApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Files>> for Client {
    fn from(client: codegen::Client<Files>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Files>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
