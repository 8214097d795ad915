// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! The client.

use shopwright::codegen;
use super::Orders;
use super::operations;

/// A client of Orders; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Orders>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Orders> {
        codegen::ClientBuilder::new()
    }

    /// Operations of the group `orders`.
    pub fn orders(&self) -> operations::orders::OrdersApi {
        operations::orders::OrdersApi::new(self.0.clone())
    }
}

impl From<codegen::Client<Orders>> for Client {
    fn from(client: codegen::Client<Orders>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Orders>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
