// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Forms;
use super::operations;

/// A client of Forms; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Forms>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Forms> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `forms`.
    pub fn forms(&self) -> operations::forms::FormsApi {
        operations::forms::FormsApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Forms>> for Client {
    fn from(client: codegen::Client<Forms>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Forms>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
