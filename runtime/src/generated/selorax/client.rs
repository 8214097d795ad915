// @generated from spec/selorax/openapi.yaml and spec/selorax/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! The client.

use crate::codegen;
use super::SeloraX;
use super::operations;

/// A client of SeloraX Platform API; cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(codegen::Client<SeloraX>);

impl Client {
    /// Starts a client: base URL, credentials, limits.
    pub fn builder() -> codegen::ClientBuilder<SeloraX> {
        codegen::ClientBuilder::new()
    }

    /// Charges, subscriptions, metered usage and wallet. All amounts are in BDT. Platform apps
    /// only: custom apps have no billing.
    pub fn billing(&self) -> operations::billing::Billing {
        operations::billing::Billing::new(self.0.clone())
    }

    /// Product categories.
    pub fn categories(&self) -> operations::categories::Categories {
        operations::categories::Categories::new(self.0.clone())
    }

    /// Storefront customers.
    pub fn customers(&self) -> operations::customers::Customers {
        operations::customers::Customers::new(self.0.clone())
    }

    /// Discount codes.
    pub fn discounts(&self) -> operations::discounts::Discounts {
        operations::discounts::Discounts::new(self.0.clone())
    }

    /// Stock levels.
    pub fn inventory(&self) -> operations::inventory::Inventory {
        operations::inventory::Inventory::new(self.0.clone())
    }

    /// App-owned custom fields.
    pub fn metafields(&self) -> operations::metafields::Metafields {
        operations::metafields::Metafields::new(self.0.clone())
    }

    /// Installing an app and getting tokens.
    pub fn oauth(&self) -> operations::oauth::OAuth {
        operations::oauth::OAuth::new(self.0.clone())
    }

    /// Orders and their status.
    pub fn orders(&self) -> operations::orders::Orders {
        operations::orders::Orders::new(self.0.clone())
    }

    /// Suppliers, purchase orders and transfers.
    pub fn procurement(&self) -> operations::procurement::Procurement {
        operations::procurement::Procurement::new(self.0.clone())
    }

    /// Products, variants and images.
    pub fn products(&self) -> operations::products::Products {
        operations::products::Products::new(self.0.clone())
    }

    /// Sessions of embedded apps.
    pub fn session(&self) -> operations::session::Sessions {
        operations::session::Sessions::new(self.0.clone())
    }

    /// Store profile.
    pub fn store(&self) -> operations::store::StoreProfile {
        operations::store::StoreProfile::new(self.0.clone())
    }

    /// Event subscriptions.
    pub fn webhooks(&self) -> operations::webhooks::Webhooks {
        operations::webhooks::Webhooks::new(self.0.clone())
    }
}

impl From<codegen::Client<SeloraX>> for Client {
    fn from(client: codegen::Client<SeloraX>) -> Self {
        Self(client)
    }
}

impl std::ops::Deref for Client {
    type Target = codegen::Client<SeloraX>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
