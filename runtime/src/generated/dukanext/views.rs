// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! Clients of the operations that need one more credential.

use crate::codegen;
use super::Dukanext;
use super::operations;

/// A client that sends a `customerToken` with its calls: made by
/// [`Client::customer`](super::Client::customer), cheap to clone.
///
/// What a customer may see and change; the token comes from the login.
#[derive(Clone, Debug)]
pub struct CustomerClient(codegen::Client<Dukanext>);

impl CustomerClient {
    pub(super) fn new(client: codegen::Client<Dukanext>) -> Self {
        Self(client)
    }

    /// Notices for the customer.
    pub fn notifications(
        &self,
    ) -> operations::customer_notifications::CustomerNotifications {
        operations::customer_notifications::CustomerNotifications::new(self.0.clone())
    }

    /// Orders: anyone may place one, only a customer reads theirs.
    pub fn orders(&self) -> operations::customer_orders::CustomerOrders {
        operations::customer_orders::CustomerOrders::new(self.0.clone())
    }

    /// The customer's own data.
    pub fn profile(&self) -> operations::customer_profile::CustomerProfile {
        operations::customer_profile::CustomerProfile::new(self.0.clone())
    }

    /// Reviews of products.
    pub fn reviews(&self) -> operations::customer_reviews::CustomerReviews {
        operations::customer_reviews::CustomerReviews::new(self.0.clone())
    }

    /// Calls what the description does not name, with the `customerToken` as well.
    ///
    /// As `request` of the client in all else.
    pub fn request(
        &self,
        method: codegen::Method,
        path: &str,
    ) -> codegen::Call<Dukanext, codegen::Value> {
        self.0.request(method, path)
    }
}
