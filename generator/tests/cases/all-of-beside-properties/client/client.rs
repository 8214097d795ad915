// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::People;
use super::operations;

/// A client of People; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<People>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<People> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `people`.
    pub fn people(&self) -> operations::people::PeopleApi {
        operations::people::PeopleApi::new(self.0.clone())
    }
}

impl From<codegen::Client<People>> for Client {
    fn from(client: codegen::Client<People>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<People>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
