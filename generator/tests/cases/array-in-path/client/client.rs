// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Points;
use super::operations;

/// A client of Points; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Points>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Points> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `points`.
    pub fn points(&self) -> operations::points::PointsApi {
        operations::points::PointsApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Points>> for Client {
    fn from(client: codegen::Client<Points>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Points>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
