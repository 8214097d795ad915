// @generated from spec/shoppex/openapi.yaml and spec/shoppex/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! The client.

use crate::codegen;
use super::Shoppex;
use super::operations;

/// A client of Shoppex Dev API; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<Shoppex>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<Shoppex> {
        codegen::ClientBuilder::new()
    }

    /// Affiliate programme.
    pub fn affiliates(&self) -> operations::affiliates::Affiliates {
        operations::affiliates::Affiliates::new(self.0.clone())
    }

    /// Blocked buyers.
    pub fn blacklist(&self) -> operations::blacklist::Blacklist {
        operations::blacklist::Blacklist::new(self.0.clone())
    }

    /// Product categories.
    pub fn categories(&self) -> operations::categories::Categories {
        operations::categories::Categories::new(self.0.clone())
    }

    /// Hosted checkout sessions.
    pub fn checkout(&self) -> operations::checkout::Checkout {
        operations::checkout::Checkout::new(self.0.clone())
    }

    /// Discount codes.
    pub fn coupons(&self) -> operations::coupons::Coupons {
        operations::coupons::Coupons::new(self.0.clone())
    }

    /// Buyers and their affiliate earnings.
    pub fn customers(&self) -> operations::customers::Customers {
        operations::customers::Customers::new(self.0.clone())
    }

    /// Escrow contracts.
    pub fn escrow(&self) -> operations::escrow::Escrows {
        operations::escrow::Escrows::new(self.0.clone())
    }

    /// Product groups.
    pub fn groups(&self) -> operations::groups::ProductGroups {
        operations::groups::ProductGroups::new(self.0.clone())
    }

    /// Invoices of every kind of sale.
    pub fn invoices(&self) -> operations::invoices::Invoices {
        operations::invoices::Invoices::new(self.0.clone())
    }

    /// Licence keys.
    pub fn licenses(&self) -> operations::licenses::Licenses {
        operations::licenses::Licenses::new(self.0.clone())
    }

    /// The shop and token in use.
    pub fn me(&self) -> operations::me::CurrentShop {
        operations::me::CurrentShop::new(self.0.clone())
    }

    /// OAuth2 for installable apps.
    pub fn oauth(&self) -> operations::oauth::OAuth {
        operations::oauth::OAuth::new(self.0.clone())
    }

    /// Product orders and their delivery.
    pub fn orders(&self) -> operations::orders::Orders {
        operations::orders::Orders::new(self.0.clone())
    }

    /// Generic payment requests.
    pub fn payments(&self) -> operations::payments::Payments {
        operations::payments::Payments::new(self.0.clone())
    }

    /// Catalogue, variants and serial inventory.
    pub fn products(&self) -> operations::products::Products {
        operations::products::Products::new(self.0.clone())
    }

    /// Buyer reviews.
    pub fn reviews(&self) -> operations::reviews::Reviews {
        operations::reviews::Reviews::new(self.0.clone())
    }

    /// Recurring sales.
    pub fn subscriptions(&self) -> operations::subscriptions::Subscriptions {
        operations::subscriptions::Subscriptions::new(self.0.clone())
    }

    /// Storefront theme automation.
    pub fn themes(&self) -> operations::themes::Themes {
        operations::themes::Themes::new(self.0.clone())
    }

    /// Support tickets.
    pub fn tickets(&self) -> operations::tickets::Tickets {
        operations::tickets::Tickets::new(self.0.clone())
    }

    /// Event subscriptions and delivery logs.
    pub fn webhooks(&self) -> operations::webhooks::Webhooks {
        operations::webhooks::Webhooks::new(self.0.clone())
    }

    /// Allowed buyers.
    pub fn whitelist(&self) -> operations::whitelist::Whitelist {
        operations::whitelist::Whitelist::new(self.0.clone())
    }
}

impl From<codegen::Client<Shoppex>> for Client {
    fn from(client: codegen::Client<Shoppex>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<Shoppex>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
